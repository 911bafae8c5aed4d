package org.answerable.names;

import java.util.List;

/**
 * What comes of comparing two names.
 *
 * @param score from 0 to 1. From {@link #SAME} on they may well be the same name, whatever scripts they are written in
 * @param evidence in bits: how much it would take for two people to share what these names share. Two rare names that agree have more of it
 *     than two common ones, at the same score; it orders what the score cannot
 * @param terms what was found, and what each finding did to the score
 */
public record Comparison(double score, double evidence, List<Term> terms) {
    /** The score from which on two names are offered as the same. */
    public static final double SAME = .70;

    public Comparison {
        terms = List.copyOf(terms);
    }

    /** Whether the names are offered as the same. */
    public boolean same() {
        return score >= SAME;
    }
}
