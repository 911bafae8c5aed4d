package org.answerable.desk.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What items of a list begin with: a dash, a bullet, a number or a letter with a point or a bracket, a number of two parts (76.12) before a large letter. */
public final class Markers {
    private static final Pattern MARKER = Pattern.compile(
            " {0,12}(?:[-–—•●▪»>*·] ?|\\(?(?:\\d{1,3}|[a-zа-я]|[ivx]{1,5}|[A-Z])[.)] |\\[\\d{1,3}\\] ?|\\d{1,3}\\.\\d{1,3}\\.? (?=\\p{Lu}))");

    private Markers() {}

    static boolean begins(String text, int start, int end) {
        return length(text, start, end) > 0;
    }

    /** How many characters the marker at {@code start} takes, with the blank after it; 0 when there is none. */
    public static int length(String text, int start, int end) {
        Matcher matcher = MARKER.matcher(text).region(start, end);
        return matcher.lookingAt() ? matcher.end() - start : 0;
    }
}
