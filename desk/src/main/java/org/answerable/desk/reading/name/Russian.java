package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** The natasha project's names model for Russian news. */
final class Russian implements Annotator {
    private static final String ID = "slovnet-ner@2";
    private static final int LONGEST_ACRONYM = 6;

    private final Tagger tagger;
    private final WordForms dictionary;
    private final Set<String> bodies = Lexicon.words("ru/no-places");
    private final RussianSlips slips;

    private Russian(Tagger tagger, WordForms dictionary) {
        this.tagger = tagger;
        this.dictionary = dictionary;
        this.slips = new RussianSlips(dictionary, bodies, ID);
    }

    static Russian load(Models models, WordForms dictionary) {
        return new Russian(Tagger.load(models, models.vectors()), dictionary);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean reads(Language language) {
        return language == Language.RUSSIAN;
    }

    @Override
    public List<Mention> annotate(View view, Language language) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : view.sentences(language)) {
            List<Token> tokens = view.tokens(sentence);
            List<String> words = words(tokens);
            annotate(tokens, words, tagger.tags(words), found);
        }
        return found;
    }

    private void annotate(List<Token> tokens, List<String> words, List<String> tags, List<Mention> found) {
        for (int i = 0; i < tags.size(); i++) {
            if (!tags.get(i).startsWith("B-")) {
                continue;
            }
            String kind = tags.get(i).substring(2);
            int end = i + 1;
            while (end < tags.size() && tags.get(end).equals("I-" + kind)) {
                end++;
            }
            // A body's name that the model breaks in two without a mark between is one.
            while (kind.equals("ORG") && end < tags.size() && tags.get(end).equals("B-ORG")) {
                end++;
                while (end < tags.size() && tags.get(end).equals("I-ORG")) {
                    end++;
                }
            }
            // A heading in capitals of which no word is a name.
            if (heading(tokens.subList(i, end), words.subList(i, end))) {
                i = end - 1;
                continue;
            }
            found.addAll(slips.mended(tokens, i, end, type(kind)));
            i = end - 1;
        }
    }

    /** The words as they stand; in a line of capitals the dictionary says which of them are names. */
    private List<String> words(List<Token> tokens) {
        if (!Casing.shouted(tokens)) {
            return tokens.stream().map(Token::text).toList();
        }
        List<String> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            List<Form> forms = dictionary.of(token.text());
            boolean name = forms.isEmpty()
                    || forms.stream().anyMatch(each -> each.kind().person());
            words.add(name ? Casing.title(token.text()) : token.text().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private boolean heading(List<Token> tokens, List<String> words) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean ordinary = words.get(i).equals(token.lower())
                    || (token.text().length() > LONGEST_ACRONYM
                            && !dictionary.of(token.text()).isEmpty()
                            && dictionary.of(token.text()).stream().allMatch(each -> each.kind() == Form.Kind.OTHER));
            if (token.shape() != Token.Shape.CAPITALS || bodies.contains(token.lower()) || !ordinary) {
                return false;
            }
        }
        return true;
    }

    private static MentionType type(String kind) {
        return switch (kind) {
            case "PER" -> MentionType.PERSON;
            case "LOC" -> MentionType.PLACE;
            default -> MentionType.ORGANISATION;
        };
    }
}
