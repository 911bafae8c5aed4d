package org.answerable.desk.intake.text;

/** A file name as it may be shown: what a stranger typed can hold folders, line ends and characters that reverse the line. */
final class FileName {
    private static final int SHOWN = 120;

    private FileName() {}

    /** The last part of the path, without control and direction characters, and not longer than a line. */
    static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        last.codePoints().filter(FileName::isPrintable).limit(SHOWN).forEach(clean::appendCodePoint);
        String shown = clean.toString().strip();
        return shown.isEmpty() || shown.chars().allMatch(c -> c == '.') ? "a file without a name" : shown;
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
