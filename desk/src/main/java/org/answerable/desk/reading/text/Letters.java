package org.answerable.desk.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * How often the letters that tell languages apart stand in a text.
 *
 * @param kazakh letters that of our languages only Kazakh has
 * @param ukrainian those that only Ukrainian has
 * @param dotted the і that Russian lacks
 * @param belarusian ў
 * @param russian ё, ъ and э, which Ukrainian lacks and Kazakh has in loans alone
 * @param hard ы, which Ukrainian lacks
 * @param southern letters of Serbian and Macedonian
 * @param other letters of any other script
 */
record Letters(
        int latin,
        int cyrillic,
        int kazakh,
        int ukrainian,
        int dotted,
        int belarusian,
        int russian,
        int hard,
        int southern,
        int other) {
    private static final int ENOUGH = 20_000;
    /** What the language of the document counts for in a block of it. */
    private static final int OWN = 3;

    static Letters of(String text) {
        int[] n = new int[10];
        int end = Math.min(text.length(), ENOUGH);
        for (int i = 0; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c < 'a') {
                continue;
            }
            if (c <= 'z' || (c >= 'à' && c <= 'ɏ') || c == 'ə') {
                n[0]++;
            } else if (c >= 'Ѐ' && c <= 'ԯ') {
                n[1]++;
                n[2] += "әғқңөұүһ".indexOf(c) >= 0 ? 1 : 0;
                n[3] += "їєґ".indexOf(c) >= 0 ? 1 : 0;
                n[4] += c == 'і' ? 1 : 0;
                n[5] += c == 'ў' ? 1 : 0;
                n[6] += "ёъэ".indexOf(c) >= 0 ? 1 : 0;
                n[7] += c == 'ы' ? 1 : 0;
                n[8] += "ђјљњћџѓќѕ".indexOf(c) >= 0 ? 1 : 0;
            } else if (Character.isLetter(c)) {
                n[9]++;
            }
        }
        return new Letters(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9]);
    }

    boolean none() {
        return latin + cyrillic + other == 0;
    }

    /** The language of a block in Cyrillic letters; absent when it is none of ours. */
    @Nullable
    Language cyrillicLanguage(@Nullable Language document, String[] words) {
        int foreign = 8 * belarusian + 8 * southern + 3 * Math.max(words(words, "be"), words(words, "bg"));
        int kk = 3 * kazakh + 3 * words(words, "kk") + (kazakh * 25 > cyrillic ? dotted + hard : 0);
        int uk = 4 * ukrainian + (kazakh + belarusian == 0 ? 2 * dotted : 0) + 3 * words(words, "uk");
        int ru = 2 * russian + (dotted + kazakh == 0 ? 2 * hard : 0) + 3 * words(words, "ru");
        // A name from next door does not make a sentence foreign.
        kk += document == Language.KAZAKH ? OWN : 0;
        uk += document == Language.UKRAINIAN ? OWN : 0;
        ru += document == Language.RUSSIAN ? OWN : 0;
        int most = Math.max(kk, Math.max(uk, ru));
        if (foreign > most && (belarusian + southern > 0 || document == null)) {
            return null;
        }
        if (most == 0) {
            return document != null && document != Language.ENGLISH ? document : Language.RUSSIAN;
        }
        if (most == kk && (kk > Math.max(uk, ru) || document == Language.KAZAKH)) {
            return Language.KAZAKH;
        }
        return uk > ru || (uk == ru && document == Language.UKRAINIAN) ? Language.UKRAINIAN : Language.RUSSIAN;
    }

    private static int words(String[] words, String language) {
        return Languages.count(words, language);
    }
}
