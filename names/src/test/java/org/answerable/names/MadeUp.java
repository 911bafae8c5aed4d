package org.answerable.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names of nobody, made of syllables, and the ways in which they are written wrongly. */
final class MadeUp {
    private static final String[] BEGIN = {"Ka", "Lo", "Mi", "Na", "Ru", "Sha", "Te", "Vo", "Ya", "Zhe", "Be", "Do"};
    private static final String[] MIDDLE = {"", "ri", "la", "no", "me", "sta", "vi", "du"};
    private static final String[] END = {"n", "k", "sh", "ra", "ev", "ova", "ich", "t", "la", "s", "im"};
    private static final String LATIN = "abvgdeziyklmnoprstuf";
    private static final String CYRILLIC = "абвгдезийклмнопрстуф";

    private MadeUp() {}

    /** So many names of two or three words. */
    static List<String> names(int count, Random random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = word(random) + " " + word(random);
            names.add(random.nextInt(4) == 0 ? name + " " + word(random) : name);
        }
        return names;
    }

    private static String word(Random random) {
        return pick(BEGIN, random) + pick(MIDDLE, random) + pick(MIDDLE, random) + pick(END, random);
    }

    private static String pick(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }

    /** A name with a letter less, two letters or two words changed over, two words as one, or in another script. */
    static String altered(String name, Random random) {
        int place = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(5)) {
            case 0 -> name.substring(0, place) + name.substring(place + 1);
            case 1 ->
                name.substring(0, place) + name.charAt(place + 1) + name.charAt(place) + name.substring(place + 2);
            case 2 -> name.substring(name.indexOf(' ') + 1) + " " + name.substring(0, name.indexOf(' '));
            case 3 -> name.replaceFirst(" ", "");
            default -> inCyrillic(name);
        };
    }

    private static String inCyrillic(String name) {
        String text = name.toLowerCase(java.util.Locale.ROOT)
                .replace("zh", "ж")
                .replace("sh", "ш")
                .replace("ch", "ч");
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int place = LATIN.indexOf(text.charAt(i));
            letters.append(place < 0 ? text.charAt(i) : CYRILLIC.charAt(place));
        }
        return letters.toString();
    }
}
