package org.answerable.record.time;

import org.answerable.record.Refusal;

/** A place in a text that is being read, within the limits of one date. */
final class Cursor {
    static final String FORM = "write year-month-day, such as 2019-02-07, or less of it: 2019-02, 2019";

    private final String text;
    private final int end;
    private int at;

    Cursor(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.end = to;
    }

    int at() {
        return at;
    }

    boolean done() {
        return at >= end;
    }

    boolean skip(char expected) {
        boolean there = !done() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    Qualifier qualifier() {
        Qualifier found = done() ? Qualifier.NONE : Qualifier.of(text.charAt(at));
        at += found == Qualifier.NONE ? 0 : 1;
        return found;
    }

    String digits() {
        return take(false);
    }

    String digitsOrUnknown() {
        return take(true);
    }

    Refusal trouble(String what, String remedy) {
        return troubleAt(at, what, remedy);
    }

    Refusal troubleAt(int index, String what, String remedy) {
        return Trouble.at(text, index, what, remedy);
    }

    private String take(boolean unknownToo) {
        int from = at;
        while (!done() && isDigit(text.charAt(at), unknownToo)) {
            at++;
        }
        return text.substring(from, at);
    }

    private static boolean isDigit(char c, boolean unknownToo) {
        return (c >= '0' && c <= '9') || (unknownToo && c == DatePart.UNKNOWN);
    }
}
