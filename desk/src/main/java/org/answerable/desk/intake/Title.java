package org.answerable.desk.intake;

import org.jspecify.annotations.Nullable;

/** What to call a source: what its bringer says, else what it says of itself, else its file name without the ending. */
final class Title {
    private static final int LONGEST = 300;

    private Title() {}

    static String of(@Nullable String given, @Nullable String own, String fileName) {
        String title = oneLine(given == null ? "" : given);
        if (title.isEmpty()) {
            title = oneLine(own == null ? "" : own);
        }
        if (title.isEmpty()) {
            title = oneLine(withoutEnding(fileName));
        }
        return title.isEmpty() ? "untitled" : title;
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String oneLine(String title) {
        String line = title.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
