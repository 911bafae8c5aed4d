package org.answerable.desk.intake.text;

/**
 * Writes a document that is made of blocks: paragraphs come apart by a blank line, rows stand on lines, cells are separated by tabs, and
 * white space that only laid out the source becomes one space.
 */
final class BlockText {
    private final CanonicalText out;
    private String gap = "";
    private int tabs;
    private boolean space;
    private int cellDepth;
    private boolean firstCell;
    private boolean lineStart = true;

    BlockText(CanonicalText out) {
        this.out = out;
    }

    void words(CharSequence text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (!end && !isLayout(text.charAt(i))) continue;
            if (i > from) word(text.subSequence(from, i));
            if (!end) space = true;
            from = i + 1;
        }
    }

    /** Lines as they are, for what the source set apart with its own line ends. */
    void preformatted(String text) {
        text.lines().forEach(line -> {
            if (!line.isBlank()) word(line.stripTrailing());
            lineBreak();
        });
    }

    private void word(CharSequence word) {
        if (!gap.isEmpty()) {
            if (!out.isEmpty()) out.append(gap.substring(Math.min(gap.length(), out.lineEnds())));
            lineStart = true;
        }
        if (tabs > 0) {
            out.append("\t".repeat(tabs));
            lineStart = true;
        }
        if (space && !lineStart) out.append(" ");
        out.append(word);
        gap = "";
        tabs = 0;
        space = false;
        lineStart = false;
    }

    /** The block ends here; within a cell, where a line is a row, it ends with a space. */
    void paragraph() {
        if (cellDepth > 0) {
            space = true;
        } else {
            gap = "\n\n";
        }
    }

    void lineBreak() {
        if (cellDepth > 0) {
            space = true;
        } else if (gap.isEmpty()) {
            gap = "\n";
        }
    }

    void startRow() {
        if (cellDepth > 0) {
            space = true;
            return;
        }
        lineBreak();
        tabs = 0;
        firstCell = true;
    }

    void startCell() {
        if (cellDepth++ > 0) {
            space = true;
            return;
        }
        if (!firstCell) tabs++;
        firstCell = false;
        space = false;
    }

    void endCell() {
        cellDepth = Math.max(0, cellDepth - 1);
        space = cellDepth > 0;
    }

    void endRow() {
        if (cellDepth > 0) return;
        tabs = 0;
        lineBreak();
    }

    private static boolean isLayout(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
