package org.answerable.desk.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of our languages a block is written in. What the document is mostly written in is known from its arrival; here letters and the
 * commonest words tell a block that is in another.
 */
final class Languages {
    private static final Map<String, Set<String>> COMMON = Words.byLanguage();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Set<String> OTHER_CYRILLIC = Set.of("be", "bg", "mn", "sr", "mk", "ky", "tg", "tt", "ba");
    private static final int ENOUGH = 4000;
    private static final int SHORT = 60;
    /** A block whose words speak for another language needs so many of them. */
    private static final int PROOF = 3;

    private final @Nullable String document;

    private Languages(@Nullable String document) {
        this.document = document;
    }

    static Languages of(String text, @Nullable String language) {
        if (language != null) {
            return new Languages(language);
        }
        String beginning = text.substring(0, Math.min(text.length(), 5 * ENOUGH));
        Language guess = new Languages(null).of(beginning);
        return new Languages(guess != null ? guess.code() : listed(beginning) ? "en" : null);
    }

    /** What is mostly a list of names has few common words: more of ours than of any other language, or hardly a word that is no name. */
    private static boolean listed(String text) {
        // Each word once: a particle that half of the names have tells nothing.
        String[] words = Stream.of(words(text)).distinct().toArray(String[]::new);
        int english = count(words, "en");
        int other = COMMON.keySet().stream()
                .filter(each -> !each.equals("en"))
                .mapToInt(each -> count(words, each))
                .max()
                .orElse(0);
        Letters letters = Letters.of(text);
        return letters.latin() > 0
                && letters.latin() > letters.cyrillic() + letters.other()
                && (english >= 4 * PROOF ? 3 * other < english : other <= english && onlyNames(text));
    }

    private static boolean onlyNames(String text) {
        List<String> words = Stream.of(NO_WORD.split(text.strip(), -1))
                .distinct()
                .filter(each -> !each.isEmpty())
                .toList();
        long large = words.stream()
                .filter(each -> Character.isUpperCase(each.charAt(0))
                        && each.length() > 1
                        && !each.equals(each.toUpperCase(Locale.ROOT)))
                .count();
        return words.size() >= 4 && large * 10 >= words.size() * 7L;
    }

    /**
     * The language of a block; absent when it is none of ours. A short one in a Cyrillic document stays in its language when it mostly lists
     * names in Latin letters.
     */
    @Nullable
    Language of(String block) {
        Letters letters = Letters.of(block);
        Language own = document == null ? null : Language.of(document).orElse(null);
        if (letters.none()) {
            return own;
        }
        if (letters.other() > letters.latin() + letters.cyrillic()) {
            return null;
        }
        boolean mixed = own != null && own != Language.ENGLISH && letters.cyrillic() * 3 > letters.latin();
        if (letters.cyrillic() > letters.latin() || mixed) {
            return document != null && OTHER_CYRILLIC.contains(document)
                    ? null
                    : letters.cyrillicLanguage(own, words(block));
        }
        return latin(block, own);
    }

    private @Nullable Language latin(String block, @Nullable Language own) {
        String[] words = words(block);
        int english = count(words, "en");
        int other = 0;
        for (String language : COMMON.keySet()) {
            other = language.equals("en") ? other : Math.max(other, count(words, language));
        }
        if (own == Language.ENGLISH) {
            boolean foreign = other >= PROOF && other > 2 * english && other * 8 >= words.length;
            return foreign ? null : own;
        }
        boolean spoken = english * 5 >= words.length && english > other && (english >= PROOF || words.length < 8);
        return spoken || (own != null && block.length() < SHORT && other == 0) ? Language.ENGLISH : null;
    }

    static int count(String[] words, String language) {
        Set<String> common = COMMON.getOrDefault(language, Set.of());
        int count = 0;
        for (String word : words) {
            count += common.contains(word) ? 1 : 0;
        }
        return count;
    }

    private static String[] words(String block) {
        String lower = block.substring(0, Math.min(block.length(), ENOUGH)).toLowerCase(Locale.ROOT);
        return NO_WORD.split(lower.strip(), -1);
    }
}
