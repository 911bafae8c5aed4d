package org.answerable.desk.reading.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of our languages a block is written in. What the document is mostly written in is known from its arrival; here its letters, and for
 * Latin ones its commonest words, tell a block that is in another.
 */
final class Languages {
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "was", "is", "for", "that", "by", "on", "with", "has", "had", "were",
            "from", "his", "her", "at", "are", "he", "she", "be", "been", "who", "not", "a", "an", "this", "it");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final int SHORT = 60;

    private final @Nullable String document;

    private Languages(@Nullable String document) {
        this.document = document;
    }

    static Languages of(String text, @Nullable String language) {
        return language != null ? new Languages(language) : new Languages(guess(text));
    }

    private static @Nullable String guess(String text) {
        Letters letters = Letters.of(text);
        if (letters.cyrillic > letters.latin) {
            Language cyrillic = letters.cyrillicLanguage(null);
            return cyrillic == null ? null : cyrillic.code();
        }
        return english(text) ? Language.ENGLISH.code() : null;
    }

    /**
     * The language of a block; absent when it is none of ours. A short one in a Cyrillic document stays in its language when it mostly lists
     * names in Latin letters.
     */
    @Nullable
    Language of(String block) {
        Letters letters = Letters.of(block);
        Language own = document == null ? null : Language.of(document).orElse(null);
        boolean mixed = own != null && own != Language.ENGLISH && letters.cyrillic * 3 > letters.latin;
        if (letters.cyrillic > letters.latin || mixed) {
            boolean foreign = document != null && own == null && cyrillicDocument(document);
            return foreign ? null : letters.cyrillicLanguage(own);
        }
        if (own == Language.ENGLISH || letters.latin == 0) {
            return own;
        }
        return english(block) || (own != null && block.length() < SHORT) ? Language.ENGLISH : null;
    }

    private static boolean cyrillicDocument(String code) {
        return Set.of("be", "bg", "mn", "sr", "mk", "ky", "tg").contains(code);
    }

    private static boolean english(String text) {
        int words = 0;
        int known = 0;
        for (String word :
                WORD.split(text.substring(0, Math.min(text.length(), 4000)).toLowerCase(Locale.ROOT), -1)) {
            words++;
            known += ENGLISH.contains(word) ? 1 : 0;
        }
        return words > 0 && known * 5 >= words;
    }

    /** How often the letters that tell languages apart stand in a text. */
    private record Letters(
            int latin, int cyrillic, int kazakh, int ukrainian, int russian, int belarusian, int dotted) {
        static Letters of(String text) {
            int latin = 0;
            int cyrillic = 0;
            int kazakh = 0;
            int ukrainian = 0;
            int russian = 0;
            int belarusian = 0;
            int dotted = 0;
            int end = Math.min(text.length(), 20_000);
            for (int i = 0; i < end; i++) {
                char c = Character.toLowerCase(text.charAt(i));
                if ((c >= 'a' && c <= 'z') || (c >= 'à' && c <= 'ž')) {
                    latin++;
                } else if (c >= 'Ѐ' && c <= 'ԯ') {
                    cyrillic++;
                    kazakh += "әғқңөұүһ".indexOf(c) >= 0 ? 1 : 0;
                    ukrainian += "їєґ".indexOf(c) >= 0 ? 1 : 0;
                    russian += "ыэъё".indexOf(c) >= 0 ? 1 : 0;
                    belarusian += c == 'ў' ? 1 : 0;
                    dotted += c == 'і' ? 1 : 0;
                }
            }
            return new Letters(latin, cyrillic, kazakh, ukrainian, russian, belarusian, dotted);
        }

        @Nullable
        Language cyrillicLanguage(@Nullable Language document) {
            if (belarusian > 0 && russian + ukrainian < belarusian * 10 && document == null) {
                return null;
            }
            if (kazakh * 50 > cyrillic || (kazakh > 0 && document == Language.KAZAKH)) {
                return Language.KAZAKH;
            }
            if ((ukrainian > 0 && russian < ukrainian) || (dotted > 0 && russian == 0 && kazakh == 0)) {
                return document == Language.KAZAKH && ukrainian == 0 ? document : Language.UKRAINIAN;
            }
            if (russian > 0 && dotted == 0) {
                return document == Language.KAZAKH ? document : Language.RUSSIAN;
            }
            return document != null && document != Language.ENGLISH ? document : Language.RUSSIAN;
        }
    }
}
