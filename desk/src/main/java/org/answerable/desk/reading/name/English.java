package org.answerable.desk.reading.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** Stanford's three-class sequence classifier, over the view's own tokens. */
final class English implements Annotator {
    private static final String MODEL = "en/english.all.3class.distsim.crf.ser.gz";
    private static final int LONGEST = 400;

    private final CRFClassifier<CoreLabel> classifier;

    private English(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** @throws Refusal when the model is missing or damaged */
    static English load(Models models) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(models.read(MODEL)), 1 << 16)) {
            return new English(CRFClassifier.getClassifier(in));
        } catch (IOException | ClassNotFoundException broken) {
            throw new Refusal(
                    "The model " + MODEL + " cannot be read by this version of its library; run models/fetch.", broken);
        }
    }

    @Override
    public String id() {
        return "stanford-crf@4.5.10";
    }

    @Override
    public boolean reads(Language language) {
        return language == Language.ENGLISH;
    }

    @Override
    public List<Mention> annotate(View view, Language language) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : view.sentences(language)) {
            List<Token> tokens = view.tokens(sentence);
            for (int from = 0; from < tokens.size(); from += LONGEST) {
                annotate(tokens.subList(from, Math.min(tokens.size(), from + LONGEST)), found);
            }
        }
        return found;
    }

    private void annotate(List<Token> tokens, List<Mention> found) {
        if (tokens.stream().noneMatch(each -> each.capital() || each.shape() == Token.Shape.MIXED)) {
            return;
        }
        List<CoreLabel> labels = new ArrayList<>(tokens.size());
        for (String word : Casing.words(tokens)) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.setValue(word);
            labels.add(label);
        }
        List<CoreLabel> answers = classifier.classifySentence(labels);
        int start = 0;
        @Nullable MentionType open = null;
        for (int i = 0; i <= answers.size(); i++) {
            MentionType type = i == answers.size() ? null : type(answers.get(i));
            if (type != open) {
                if (open != null) {
                    found.add(new Mention(
                            tokens.get(start).start(), tokens.get(i - 1).end(), open, Map.of(), id()));
                }
                start = i;
                open = type;
            }
        }
    }

    private static @Nullable MentionType type(CoreLabel label) {
        return switch (label.get(CoreAnnotations.AnswerAnnotation.class)) {
            case "PERSON" -> MentionType.PERSON;
            case "ORGANIZATION" -> MentionType.ORGANISATION;
            case "LOCATION" -> MentionType.PLACE;
            default -> null;
        };
    }
}
