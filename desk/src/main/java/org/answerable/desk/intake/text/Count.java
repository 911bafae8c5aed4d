package org.answerable.desk.intake.text;

/** English counts for notices: one page, two pages. */
final class Count {
    private Count() {}

    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
