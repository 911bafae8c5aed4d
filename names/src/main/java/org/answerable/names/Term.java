package org.answerable.names;

/**
 * One thing that a comparison found.
 *
 * @param finding what it is
 * @param left the words of the left name that it is about; empty when there are none
 * @param right the words of the right name that it is about
 * @param factor what the score was multiplied by; 1 takes nothing away
 */
public record Term(Finding finding, String left, String right, double factor) {

    /** What a comparison can find. */
    public enum Finding {
        /** The same letters. */
        SAME("is the same word as"),
        /** Not the same letters, but words that are said alike. */
        SOUNDS_ALIKE("sounds like"),
        /** Several words of one name are written as one in the other. */
        WRITTEN_TOGETHER("is written together as"),
        /** The first letters of words stand for them. */
        ACRONYM("is the acronym of"),
        /** The letters of one are those of the other backwards. */
        REVERSED("is written backwards as"),
        /** A nickname and the name that it stands for. */
        NICKNAME("is by nickname"),
        /** The feminine and the masculine of a family name. */
        OTHER_GENDER("is the other gender’s form of"),
        /** A family name with and without the ending that Russian gave it. */
        WITHOUT_ENDING("has another ending than"),
        /** One letter that stands for a name. */
        INITIAL("has the initial of"),
        /** Numbers that differ: a series, a regiment, a year. */
        OTHER_NUMBER("is another number than"),
        /** Both names have a word in this place, and not the same. */
        CONTRADICTED("is contradicted by"),
        /** One name has a word that the other leaves out. */
        OMITTED("is left out"),
        /** One name is a single word, and the other has more: too little to tell. */
        ONE_WORD_ONLY("is one word only"),
        /** What is the family name in one is the given name in the other. */
        SWAPPED("are swapped"),
        /** Across scripts the two words that are least alike decide. */
        WEAKEST_WORD("the least alike of them decide"),
        /** The legal forms are not the same. */
        OTHER_FORM("is another legal form");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        /** The finding in words that may stand between the two sides. */
        public String words() {
            return words;
        }
    }

    /** What would be written as ×1.00. */
    private static final double NOTHING_TAKEN = .995;

    @Override
    public String toString() {
        String sides = right.isEmpty() || left.isEmpty()
                ? (left + right + " " + finding.words()).strip()
                : left + " " + finding.words() + " " + right;
        return factor > NOTHING_TAKEN ? sides : "%s (×%.2f)".formatted(sides, factor);
    }
}
