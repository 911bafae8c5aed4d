package org.answerable.record.time;

import org.answerable.record.Refusal;

/** Says where a text stops being a date, and what to write instead. */
final class Trouble {
    private static final int SHOWN = 60;

    private Trouble() {}

    /**
     * @param text the whole text
     * @param index where in it, from 0
     * @param what what is wrong there
     * @param remedy what to write instead
     */
    static Refusal at(String text, int index, String what, String remedy) {
        return new Refusal("“%s” cannot be read as a date: %s (character %d); %s."
                .formatted(shown(text), what, index + 1, remedy));
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "·");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
