package org.answerable.desk.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the Russian models see of a word besides its letters: script and case, or which mark it is. */
final class WordShapes {
    private static final String MARKS = "!#$%&()[]\\/*+,.:;<=>?@^_{|}~-‐−‒⁃–—―`\"'«»„“ʼʻ”№…";

    private final Map<String, Integer> ids = new HashMap<>();

    WordShapes(List<String> shapes) {
        for (int i = 0; i < shapes.size(); i++) {
            ids.put(shapes.get(i), i);
        }
    }

    int id(String word) {
        return ids.getOrDefault(of(word), 0);
    }

    static String of(String word) {
        char first = word.charAt(0);
        char small = Character.toLowerCase(first);
        if ((small >= 'а' && small <= 'я') || small == 'ё') {
            return "RU_" + outline(word);
        }
        if (small >= 'a' && small <= 'z') {
            return "EN_" + outline(word);
        }
        boolean signed = (first == '+' || first == '-') && word.length() > 1 && Character.isDigit(word.charAt(1));
        if (Character.isDigit(first) || signed) {
            return "NUM";
        }
        if (MARKS.indexOf(first) >= 0) {
            return word.length() == 1 ? "PUNCT_" + first : "PUNCT_OTHER";
        }
        return "OTHER";
    }

    private static String outline(String word) {
        int large = 0;
        int small = 0;
        for (int i = 0; i < word.length(); i++) {
            large += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            small += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
        }
        if (word.length() == 1) {
            return large == 1 ? "X" : "x";
        }
        if (small == 0 && large > 0) {
            return "XX";
        }
        if (large == 0 && small > 0) {
            return "xx";
        }
        if (title(word)) {
            return "Xx";
        }
        int dash = word.indexOf('-');
        return dash > 0 && title(word.substring(0, dash)) && title(word.substring(dash + 1)) ? "Xx-Xx" : "OTHER";
    }

    private static boolean title(String word) {
        boolean small = false;
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return false;
            }
            small |= Character.isLowerCase(word.charAt(i));
        }
        return small && Character.isUpperCase(word.charAt(0));
    }
}
