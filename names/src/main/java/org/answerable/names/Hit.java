package org.answerable.names;

/**
 * A name of an index that is like one that was sought.
 *
 * @param number the name's number in the index
 * @param score of the two, as {@link NameMatcher#score} gives it
 * @param chance how many names of the index one would expect to be so like the sought one by chance, if words of names were drawn independently by
 *     how often they stand in the index: far below 1 for a rare name, far above for a common one
 */
public record Hit(int number, double score, double chance) {}
