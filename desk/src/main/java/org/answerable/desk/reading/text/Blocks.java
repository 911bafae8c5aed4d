package org.answerable.desk.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into blocks: each line of the view is one, because a line end that is left in the view means something. */
final class Blocks {
    private static final int LONGEST_HEADING = 100;

    private Blocks() {}

    static List<Block> of(String text, String source, Languages languages) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && text.charAt(from) == ' ') {
                from++;
            }
            while (to > from && text.charAt(to - 1) == ' ') {
                to--;
            }
            if (from < to) {
                String line = text.substring(from, to);
                blocks.add(new Block(from, to, kind(line, source.substring(from, to)), languages.of(line)));
            }
            start = end + 1;
        }
        return List.copyOf(blocks);
    }

    private static Block.Kind kind(String line, String source) {
        if (source.indexOf('\t') >= 0) {
            return Block.Kind.ROW;
        }
        if (Markers.begins(line, 0, line.length())) {
            return Block.Kind.ITEM;
        }
        if (line.length() < 2 * LONGEST_HEADING && Lines.LABEL.matcher(line).lookingAt()) {
            return Block.Kind.ROW;
        }
        char last = line.charAt(line.length() - 1);
        boolean ended = ".!?;,".indexOf(last) >= 0;
        return !ended && line.length() <= LONGEST_HEADING ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
