package org.answerable.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** English words for numbers: twenty-two, four hundred, two thousand and five. */
final class NumberWords {
    private static final Map<String, String> ADD = Lists.of("words.tsv").pairs("number");
    private static final Map<String, String> MULTIPLY = Lists.of("words.tsv").pairs("times");

    private NumberWords() {}

    /** The same words, with each run of words for one number as its digits. */
    static List<String> inDigits(List<String> words) {
        List<String> out = new ArrayList<>();
        long whole = 0;
        long part = -1;
        for (int i = 0; i < words.size(); i++) {
            String each = words.get(i);
            String add = ADD.get(each);
            String times = MULTIPLY.get(each);
            if (add != null) {
                long value = Long.parseLong(add);
                boolean goesOn = part >= 0 && (part % 100 == 0 || (part % 10 == 0 && value < 10 && part % 100 >= 20));
                if (part >= 0 && !goesOn) {
                    out.add(String.valueOf(whole + part));
                    whole = 0;
                    part = 0;
                }
                part = Math.max(part, 0) + value;
            } else if (times != null && part > 0) {
                long by = Long.parseLong(times);
                if (by >= 1000) {
                    whole += part * by;
                    part = 0;
                } else {
                    part *= by;
                }
            } else if (!joins(words, i, part)) {
                if (part >= 0) {
                    out.add(String.valueOf(whole + part));
                    whole = 0;
                    part = -1;
                }
                out.add(each);
            }
        }
        if (part >= 0) {
            out.add(String.valueOf(whole + part));
        }
        return out;
    }

    /** The “and” of “two hundred and five”. */
    private static boolean joins(List<String> words, int at, long part) {
        return words.get(at).equals("and")
                && (part >= 0 && part % 100 == 0)
                && (at + 1 < words.size() && ADD.containsKey(words.get(at + 1)));
    }
}
