package org.answerable.record.time;

import java.math.BigInteger;

/** Reads a year: four digits or X, or Y with more digits, perhaps with an exponent, perhaps with its significant digits. */
final class YearReader {
    private static final int PLAIN = 4;
    private static final int LONGEST = 9;

    private final Cursor cursor;
    private final int start;

    YearReader(Cursor cursor) {
        this.cursor = cursor;
        this.start = cursor.at();
    }

    YearPart read() {
        boolean far = cursor.skip('Y');
        boolean negative = cursor.skip('-');
        String digits = far ? farDigits() : plainDigits();
        if (negative && digits.chars().allMatch(c -> c == '0')) {
            throw cursor.troubleAt(start, "there is no year -0000", "write 0000 for 1 BC");
        }
        YearPart year = new YearPart(negative, digits, significant(digits), Qualifier.NONE);
        if (digits.length() == LONGEST && (year.highest() > YearPart.LARGEST || year.lowest() < -YearPart.LARGEST)) {
            throw tooFar();
        }
        return year;
    }

    private String plainDigits() {
        String digits = cursor.digitsOrUnknown();
        if (digits.length() == PLAIN) {
            return digits;
        }
        String remedy = digits.length() > PLAIN ? "put Y before a year beyond 9999, such as Y12000" : Cursor.FORM;
        throw cursor.troubleAt(start, "a year has four digits", remedy);
    }

    private String farDigits() {
        String digits = cursor.digits();
        if (digits.isEmpty()) {
            throw cursor.trouble("digits are missing after Y", "write the year, such as Y12000");
        }
        if (cursor.skip('E')) {
            String exponent = cursor.digits();
            if (exponent.isEmpty()) {
                throw cursor.trouble("digits are missing after E", "write the number of zeros, such as Y17E7");
            }
            if (exponent.length() > 1 || digits.length() > LONGEST) {
                throw tooFar();
            }
            digits = digits + "0".repeat(Integer.parseInt(exponent));
        }
        String plain = new BigInteger(digits).toString();
        if (plain.length() > LONGEST) {
            throw tooFar();
        }
        if (plain.length() <= PLAIN) {
            throw cursor.troubleAt(
                    start, "Y is for years beyond 9999", "write this year with four digits and without Y");
        }
        return plain;
    }

    private int significant(String digits) {
        if (!cursor.skip('S')) {
            return 0;
        }
        String count = cursor.digits();
        boolean sensible = count.length() == 1 && count.charAt(0) > '0' && count.charAt(0) - '0' <= digits.length();
        if (!sensible || digits.indexOf(DatePart.UNKNOWN) >= 0) {
            throw cursor.trouble(
                    "the number of significant digits does not fit the year",
                    "write S and how many of its digits count, such as 1950S2");
        }
        return count.charAt(0) - '0';
    }

    private RuntimeException tooFar() {
        return cursor.troubleAt(
                start, "the year is too far away to be kept", "use a year of at most " + YearPart.LARGEST);
    }
}
