package org.answerable.desk.reading.claim;

import java.util.EnumMap;
import java.util.Map;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.time.Penalty;
import org.answerable.desk.reading.time.Quantities;
import org.jspecify.annotations.Nullable;

/** Counts and penalties as claims write them: {@code >500 people}, {@code up to 8 years}. What has no number stays as it stands. */
public final class Figures {
    private final Scene scene;
    private final Map<Language, Quantities> quantities = new EnumMap<>(Language.class);

    /** @param scene the text that the mentions are of */
    public Figures(Scene scene) {
        this.scene = scene;
    }

    /** How a count or a penalty is written in a claim. */
    public String words(Mention mention) {
        String plain = mention.in(scene.view().text()).strip().replaceAll("\\s+", " ");
        Quantities reader = of(mention);
        if (reader == null) {
            return plain;
        }
        return mention.type() == MentionType.PENALTY
                ? reader.penalty(mention).map(Penalty::text).orElse(plain)
                : reader.amount(mention)
                        .filter(each -> each.number() != null)
                        .map(each -> (each.text() + " " + each.noun()).strip())
                        .orElse(plain);
    }

    private @Nullable Quantities of(Mention mention) {
        int sentence = scene.view().sentenceAt(mention.start());
        Language language = sentence < 0 ? null : scene.language(sentence);
        return language == null ? null : quantities.computeIfAbsent(language, Quantities::new);
    }
}
