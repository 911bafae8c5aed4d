package org.answerable.desk.reading;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of tab-separated values in which a text can hold anything: {@code \\}, {@code \t}, {@code \n} and {@code \r} stand for themselves. */
final class Cells {
    private Cells() {}

    static String row(Object... cells) {
        return Arrays.stream(cells)
                .map(each -> escaped(String.valueOf(each)))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
