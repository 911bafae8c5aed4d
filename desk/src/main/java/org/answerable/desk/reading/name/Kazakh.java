package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Kazakh case endings of names undone. An ending is one only where it agrees with the last vowel and the last letter before it. */
final class Kazakh {
    private static final List<String> ENDINGS = Lexicon.words("kk/suffixes").stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();
    private static final String BACK = "аоұыёуюя";
    private static final String FRONT = "әөүіеэи";
    private static final String VOWELS = BACK + FRONT;
    private static final String VOICELESS = "пфктсшщчцхқһ";
    private static final String NASAL = "мнң";
    private static final int SHORTEST = 3;

    private Kazakh() {}

    /** The words of a name in the nominative: only the last is declined. */
    static String nominative(List<String> words) {
        List<String> out = new ArrayList<>(words.subList(0, words.size() - 1));
        String last = words.getLast();
        String stem = stem(last.toLowerCase(Locale.ROOT));
        out.add(last.substring(0, Math.min(stem.length(), last.length())));
        return String.join(" ", out).replace(" .", ".");
    }

    /** A name in small letters without its case ending. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && agrees(word.substring(0, word.length() - ending.length()), ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean agrees(String stem, String ending) {
        if (stem.length() < SHORTEST || stem.endsWith("-")) {
            return false;
        }
        int vowel = stem.length() - 1;
        while (vowel >= 0 && VOWELS.indexOf(stem.charAt(vowel)) < 0) {
            vowel--;
        }
        if (vowel < 0) {
            return false;
        }
        char last = stem.charAt(stem.length() - 1);
        boolean instrumental = ending.equals("мен") || ending.equals("бен") || ending.equals("пен");
        boolean front = FRONT.indexOf(stem.charAt(vowel)) >= 0;
        boolean endingFront = ending.chars().anyMatch(c -> FRONT.indexOf(c) >= 0);
        // A Russian surname in -ев or -ин takes back endings as often as front ones.
        boolean loan = stem.endsWith("ев") || stem.endsWith("ов") || stem.endsWith("ин") || last == 'и';
        return (instrumental || loan || front == endingFront) && joins(last, ending);
    }

    /** Which first letter an ending has after which last one of the stem. */
    private static boolean joins(char last, String ending) {
        boolean voiceless = VOICELESS.indexOf(last) >= 0 || last == 'в' || last == 'б' || last == 'г' || last == 'д';
        boolean vowel = VOWELS.indexOf(last) >= 0;
        return switch (ending.charAt(0)) {
            case 'т', 'қ', 'к', 'п' -> voiceless;
            case 'ғ', 'г' -> !voiceless || last == 'в';
            case 'н' -> vowel || (ending.length() == 3 && NASAL.indexOf(last) >= 0) || ending.startsWith("нд");
            case 'б' -> last == 'з' || last == 'ж' || voiceless;
            case 'м' -> !voiceless || last == 'в';
            default ->
                !voiceless
                        && (!vowel || last == 'и' || ending.length() != 2 || !ending.matches("д[ыі]"))
                        && !(vowel && ending.matches("д[ыі]ң"));
        };
    }
}
