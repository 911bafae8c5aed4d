package org.answerable.names.match;

/**
 * The numbers of the score, fitted on the tuned halves of the labelled data and nowhere else (docs/methodology/names.md). Each is what the score
 * is multiplied by when something is found, unless its comment says otherwise.
 */
final class Weights {
    /** Words that are less alike than this are not taken for each other. */
    static final float LEAST_LIKENESS = .5f;

    /** A name and a title or a particle that are less alike than this are not taken for each other. */
    static final float LEAST_OF_OTHER_KIND = .8f;

    /** Across scripts the worst pair of words decides; the others add this power of their likeness. */
    static final double OF_THE_WORST = .8;

    static final double OF_ALL = .2;

    /** Names of bodies are made of common words: what differs a little differs more. */
    static final double OF_ALL_BODY = 1.15;

    static final double CONTRADICTED = .5;
    static final double INITIAL_CONTRADICTED = .58;
    static final double OMITTED = .97;
    static final double INITIAL_OMITTED = .985;
    static final double ONE_WORD_ONLY = .6;

    /** In the name of a body a word more makes another body: a bank and its leasing company. */
    static final double BODY_OMITTED = .66;

    static final double GENERIC_OMITTED = .85;
    static final double OTHER_FORM = .68;

    /** Of legal forms that English uses one for the other. */
    static final double RELATED_FORM = .95;

    static final double SWAPPED = .94;

    /** Likenesses. */
    static final float INITIAL = .85f;

    static final float NUMBER = .85f;
    static final float ACRONYM = .8f;
    static final float REVERSED = .85f;
    static final float NICKNAME = .85f;
    static final float SHORTENED = .85f;
    static final float SHORTENED_TO_THREE = .75f;
    /** The most that two words of three sounds may be alike, of which two differ, or two given names in Hangul that are not the same. */
    static final float FEW_SOUNDS = .68f;

    static final float OTHER_GENDER = .93f;
    static final float WITHOUT_ENDING = .88f;
    static final float FATHERS_NAME = .72f;

    private Weights() {}
}
