package org.answerable.desk.reading.mention;

/** What a mention names. The letters are those of the annotation guideline by which the quality of proposals is measured. */
public enum MentionType {
    PERSON('P'),
    ORGANISATION('O'),
    PLACE('L'),
    DATE('D'),
    INSTRUMENT('I'),
    COUNT('C'),
    PENALTY('S'),
    ARTICLE('A'),
    ROLE('T'),
    ASK('K'),
    ACT('E');

    private final char letter;

    MentionType(char letter) {
        this.letter = letter;
    }

    /** The guideline's letter for it. */
    public char letter() {
        return letter;
    }

    /**
     * The type with this letter.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static MentionType of(char letter) {
        for (MentionType each : values()) {
            if (each.letter == letter) {
                return each;
            }
        }
        throw new IllegalArgumentException("no type of mention has the letter " + letter);
    }
}
