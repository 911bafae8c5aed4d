package org.answerable.record.schema;

/** A value that is not of the type asked for; the property turns it into a refusal. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to write instead, as the second half of a sentence, without a full stop */
    Unfit(String sentence) {
        super(sentence, null, false, false);
    }
}
