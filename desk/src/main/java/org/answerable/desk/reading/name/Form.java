package org.answerable.desk.reading.name;

/**
 * What a word may be: a form of a name, or of any other word.
 *
 * @param nominative the word in the nominative, in small letters
 * @param kind what it names
 * @param gender whose name it is; {@link Gender#ANY} when it is everybody's
 * @param grammatical which case it stands in; {@link Case#ANY} when it never changes
 * @param known whether a dictionary says so, or only its ending
 */
record Form(String nominative, Kind kind, Gender gender, Case grammatical, boolean known) {
    /** What a word names. */
    enum Kind {
        GIVEN,
        PATRONYMIC,
        FAMILY,
        PLACE,
        OTHER;

        boolean person() {
            return this == GIVEN || this == PATRONYMIC || this == FAMILY;
        }
    }

    /** Whose name it is. */
    enum Gender {
        MALE,
        FEMALE,
        ANY;

        boolean fits(Gender other) {
            return this == ANY || other == ANY || this == other;
        }
    }

    /** The case that a word stands in. */
    enum Case {
        NOMINATIVE,
        GENITIVE,
        ACCUSATIVE,
        DATIVE,
        INSTRUMENTAL,
        LOCATIVE,
        ANY;

        boolean fits(Case other) {
            return this == ANY || other == ANY || this == other;
        }
    }
}
