package org.answerable.record.time;

/**
 * The month or the day of a date as written.
 *
 * @param digits two characters, each a digit or X for a digit that is not known
 * @param qualifier how sure the source is of it
 */
record DatePart(String digits, Qualifier qualifier) {
    static final char UNKNOWN = 'X';

    boolean exact() {
        return digits.indexOf(UNKNOWN) < 0;
    }

    boolean unknown() {
        return digits.chars().allMatch(c -> c == UNKNOWN);
    }

    int value() {
        return Integer.parseInt(digits);
    }

    boolean matches(int number) {
        return fits(digits.charAt(0), number / 10) && fits(digits.charAt(1), number % 10);
    }

    boolean isSeason() {
        return exact() && value() > 12;
    }

    private static boolean fits(char mask, int digit) {
        return mask == UNKNOWN || mask - '0' == digit;
    }
}
