package org.answerable.desk.intake.text;

import java.lang.Character.UnicodeScript;

/**
 * How much a decoded text looks like writing, from the places of its letters beyond ASCII: they stand among letters of their own script,
 * capitals begin words, and accented Latin letters stand alone among plain ones. The sum grows with evidence; only the order between
 * readings of the same bytes means anything.
 */
final class Plausibility {
    private static final String PUNCTUATION = "«»“”„‘’‚–—…№§°©\u00a0•·";

    private Plausibility() {}

    static double of(String text, String rare) {
        double score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) continue;
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            if (Character.isLetter(c)) {
                score += letter(c, before, after);
                if (rare.indexOf(c) >= 0) score -= 1.5;
            } else {
                score += sign(c, before, after);
            }
        }
        return score;
    }

    private static double letter(char c, char before, char after) {
        double score = 0;
        UnicodeScript script = UnicodeScript.of(c);
        for (char neighbour : new char[] {before, after}) {
            if (!Character.isLetter(neighbour)) continue;
            boolean same = UnicodeScript.of(neighbour) == script;
            boolean crowded = script == UnicodeScript.LATIN && neighbour > 127;
            score += !same ? -2 : crowded ? -0.5 : 0.5;
        }
        if (Character.isLowerCase(before) && Character.isUpperCase(c)) score -= 2;
        if (Character.isUpperCase(c) && Character.isLowerCase(after) && !Character.isLetter(before)) score += 0.5;
        if (Character.isUpperCase(c) && Character.isUpperCase(before)) score -= 0.25;
        return score;
    }

    private static double sign(char c, char before, char after) {
        if (c == '\ufffd' || Character.isISOControl(c)) return -5;
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (c == '’') return 0.75;
        if (PUNCTUATION.indexOf(c) >= 0) return inWord && c != '\u00a0' && c != '—' && c != '–' ? -1 : 0.5;
        return inWord ? -2 : -1;
    }
}
