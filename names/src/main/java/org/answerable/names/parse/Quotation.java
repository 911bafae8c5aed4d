package org.answerable.names.parse;

/** Brackets and quotation marks, of which languages open with what others close with. */
final class Quotation {
    private static final String BRACKETS = "([{";

    private Quotation() {}

    /**
     * What may end the brackets or quotation marks that a mark begins; empty when it begins none. A quotation mark that nothing ends is a slip,
     * while a field that is cut off may well have lost a bracket.
     *
     * @param after where the text goes on behind the mark
     */
    static String closing(int mark, String text, int after) {
        String closing = closing(mark);
        return BRACKETS.indexOf(mark) >= 0 || holds(text, after, closing) ? closing : "";
    }

    private static String closing(int mark) {
        return switch (mark) {
            case '(' -> ")";
            case '[' -> "]";
            case '{' -> "}";
            case '"' -> "\"”";
            case '״' -> "״";
            case '“', '„' -> "“”\"";
            case '”' -> "”";
            case '«' -> "»";
            case '»' -> "«»";
            case '‹' -> "›";
            case '›' -> "‹›";
            case '「' -> "」";
            case '『' -> "』";
            default -> "";
        };
    }

    private static boolean holds(String text, int from, String marks) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
