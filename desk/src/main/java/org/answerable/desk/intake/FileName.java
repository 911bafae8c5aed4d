package org.answerable.desk.intake;

import java.text.Normalizer;

/** The name a file came with, made safe to keep and to show: a name, never a path, and nothing in it that is not seen. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    static String clean(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder seen = new StringBuilder();
        name.codePoints().filter(FileName::isSeen).forEach(seen::appendCodePoint);
        String cleaned = seen.toString().strip();
        if (cleaned.isEmpty() || cleaned.chars().allMatch(each -> each == '.')) {
            return "unnamed";
        }
        return cleaned.codePointCount(0, cleaned.length()) <= LONGEST
                ? cleaned
                : cleaned.substring(0, cleaned.offsetByCodePoints(0, LONGEST));
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
