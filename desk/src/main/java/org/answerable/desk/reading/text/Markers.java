package org.answerable.desk.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What items of a list begin with: a dash, a bullet, a number or a letter with a point or a bracket. */
final class Markers {
    private static final Pattern MARKER = Pattern.compile(
            " {0,12}(?:[-–—•●▪»>*·] ?|\\(?(?:\\d{1,3}|[a-zа-я]|[ivx]{1,5}|[A-Z])[.)] |\\[\\d{1,3}\\] ?)");

    private Markers() {}

    static boolean begins(String text, int start, int end) {
        return length(text, start, end) > 0;
    }

    /** How many characters the marker takes; 0 when there is none. */
    static int length(String text, int start, int end) {
        Matcher matcher = MARKER.matcher(text).region(start, end);
        return matcher.lookingAt() ? matcher.end() - start : 0;
    }
}
