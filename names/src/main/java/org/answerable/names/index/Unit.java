package org.answerable.names.index;

/**
 * A word of a sought name, or some in a row, and what it may stand for.
 *
 * @param words which words of the name, a bit for each
 * @param counts whether one of them counts; what does not is telling only together with a word that does
 */
record Unit(int words, boolean counts, Near near) {}
