package org.answerable.desk.intake.text;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Names the language of a text, by Lingua, among those of the field. The models are loaded with the first text and stay in the child. */
final class Languages {
    private static final Language[] OF_THE_FIELD = {
        Language.ENGLISH,
        Language.FRENCH,
        Language.GERMAN,
        Language.POLISH,
        Language.ITALIAN,
        Language.SPANISH,
        Language.PORTUGUESE,
        Language.DUTCH,
        Language.CZECH,
        Language.ROMANIAN,
        Language.RUSSIAN,
        Language.UKRAINIAN,
        Language.BELARUSIAN,
        Language.BULGARIAN,
        Language.KAZAKH,
        Language.MONGOLIAN,
        Language.TURKISH,
        Language.AZERBAIJANI,
        Language.GEORGIAN,
        Language.ARMENIAN,
        Language.ARABIC,
        Language.PERSIAN,
        Language.HEBREW,
        Language.CHINESE
    };
    /** Three stretches are enough for what a document is mostly in, and cost the same for one page and for a thousand. */
    private static final int STRETCH = 500;

    private static final int FEWEST_LETTERS = 20;
    private static final double SURE = 0.5;
    private static final double APART = 0.1;

    private @Nullable LanguageDetector detector;

    /** A language, or none; the confidence is Lingua's, between 0 and 1. */
    record Guess(@Nullable String code, double confidence) {
        static final Guess NONE = new Guess(null, 0);
    }

    Guess of(String text) {
        String sample = sample(text);
        if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) return Guess.NONE;
        SortedMap<Language, Double> found = detector().computeLanguageConfidenceValues(sample);
        if (found.isEmpty()) return Guess.NONE;
        double next = found.values().stream().skip(1).findFirst().orElse(0.0);
        Map.Entry<Language, Double> best = found.firstEntry();
        if (best.getValue() < SURE || best.getValue() - next < APART) return Guess.NONE;
        return new Guess(best.getKey().getIsoCode639_1().toString(), best.getValue());
    }

    private static String sample(String text) {
        if (text.length() <= 3 * STRETCH) return text;
        int middle = text.length() / 2;
        return text.substring(0, STRETCH)
                + " "
                + text.substring(middle, middle + STRETCH)
                + " "
                + text.substring(text.length() - STRETCH);
    }

    private LanguageDetector detector() {
        if (detector == null) {
            // Beyond 120 characters Lingua looks at three letters at a time in either mode; this one never loads the
            // larger models.
            detector = LanguageDetectorBuilder.fromLanguages(OF_THE_FIELD)
                    .withLowAccuracyMode()
                    .build();
        }
        return detector;
    }
}
