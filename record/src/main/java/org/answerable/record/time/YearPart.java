package org.answerable.record.time;

/**
 * The year of a date as written; year 0000 is 1 BC.
 *
 * @param negative whether it lies before year 0000
 * @param digits four characters, each a digit or X, or five to nine digits for a year beyond 9999
 * @param significant how many of the digits are meant, from the left; 0 when all are
 * @param qualifier how sure the source is of it
 */
record YearPart(boolean negative, String digits, int significant, Qualifier qualifier) {
    /** The largest year that can be kept; one less than the calendar of java.time ends with, so that winters fit. */
    static final int LARGEST = 999_999_998;

    boolean exact() {
        return digits.indexOf(DatePart.UNKNOWN) < 0 && significant == 0;
    }

    int lowest() {
        return negative ? -largest() : smallest();
    }

    int highest() {
        return negative ? -Math.max(1, smallest()) : largest();
    }

    boolean matches(int year) {
        if (significant > 0) {
            return year >= lowest() && year <= highest();
        }
        if (year < 0 != negative) {
            return false;
        }
        int rest = Math.abs(year);
        for (int i = digits.length() - 1; i >= 0; i--, rest /= 10) {
            if (digits.charAt(i) != DatePart.UNKNOWN && digits.charAt(i) - '0' != rest % 10) {
                return false;
            }
        }
        return rest == 0;
    }

    Precision precision() {
        int known = digits.indexOf(DatePart.UNKNOWN);
        if (significant > 0) {
            known = significant;
        } else if (known >= 0 && !digits.substring(known).chars().allMatch(c -> c == DatePart.UNKNOWN)) {
            return Precision.COARSER;
        }
        return switch (known < 0 ? 0 : digits.length() - known) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            default -> Precision.COARSER;
        };
    }

    String written() {
        return (digits.length() > 4 ? "Y" : "")
                + (negative ? "-" : "")
                + digits
                + (significant > 0 ? "S" + significant : "");
    }

    private int smallest() {
        return filled('0');
    }

    private int largest() {
        return filled('9');
    }

    private int filled(char digit) {
        String known = significant > 0 ? digits.substring(0, significant) : digits.replace(DatePart.UNKNOWN, digit);
        return Integer.parseInt(known + String.valueOf(digit).repeat(digits.length() - known.length()));
    }
}
