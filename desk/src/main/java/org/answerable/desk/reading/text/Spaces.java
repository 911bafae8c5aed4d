package org.answerable.desk.reading.text;

/** Every kind of white space that is no line end becomes a plain space; nothing gets longer or shorter. */
final class Spaces {
    private Spaces() {}

    static String even(String source) {
        char[] text = source.toCharArray();
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c == '\r') {
                // With its line feed it is one line end, not two.
                text[i] = i + 1 < text.length && text[i + 1] == '\n' ? ' ' : '\n';
            } else if (c != '\n' && c != ' ' && (Character.isSpaceChar(c) || Character.isWhitespace(c))) {
                text[i] = ' ';
            }
        }
        return new String(text);
    }
}
