package org.answerable.names.cost;

/** What it costs at least to turn one skeleton into others that are given sound by sound, in hundredths. */
public sealed interface SkeletonRows permits SoundRows, PackedRows {
    /** Gives the sound with a number, counted from 1; what was given behind it is forgotten. */
    void put(int number, byte sound);

    /** The cost of what ends with the sound of this number. */
    int cost(int number);

    /** Whether what begins with these sounds may cost no more than a budget. */
    boolean within(int number, int budget);
}
