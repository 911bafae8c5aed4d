package org.answerable.desk.intake.text;

import java.util.List;

/**
 * What Tesseract saw on a page.
 *
 * @param text words with spaces, lines with line ends, paragraphs with a blank line between
 * @param words how many
 * @param confidence the sum of its confidence in each, 0 to 100
 */
record RecognisedPage(String text, int words, double confidence) {
    private static final int COLUMNS = 12;
    private static final String WORD = "5";

    /** Reads its table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    static RecognisedPage parse(String table) {
        StringBuilder text = new StringBuilder();
        String paragraph = "";
        String line = "";
        int words = 0;
        double confidence = 0;
        for (String row : table.lines().toList()) {
            List<String> cells = List.of(row.split("\t", COLUMNS));
            if (cells.size() < COLUMNS
                    || !cells.getFirst().equals(WORD)
                    || cells.getLast().isBlank()) continue;
            String inParagraph = cells.get(2) + "." + cells.get(3);
            String inLine = inParagraph + "." + cells.get(4);
            if (!text.isEmpty()) {
                text.append(inLine.equals(line) ? " " : inParagraph.equals(paragraph) ? "\n" : "\n\n");
            }
            text.append(cells.getLast().strip());
            paragraph = inParagraph;
            line = inLine;
            words++;
            confidence += number(cells.get(10));
        }
        return new RecognisedPage(text.toString(), words, confidence);
    }

    private static double number(String cell) {
        try {
            return Math.clamp(Double.parseDouble(cell), 0, 100);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
