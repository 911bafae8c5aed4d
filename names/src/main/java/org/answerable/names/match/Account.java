package org.answerable.names.match;

import java.util.ArrayList;
import java.util.List;
import org.answerable.names.Term;
import org.answerable.names.Term.Finding;
import org.answerable.names.parse.Paired;
import org.jspecify.annotations.Nullable;

/** The score as it comes about: a product of factors, and, where somebody wants to read them, what each of them stands for. */
final class Account {
    private final @Nullable List<Term> terms;
    private double score = 1;

    private Account(@Nullable List<Term> terms) {
        this.terms = terms;
    }

    /** One that only keeps the score. */
    static Account brief() {
        return new Account(null);
    }

    /** One that keeps every term. */
    static Account full() {
        return new Account(new ArrayList<>());
    }

    /** Whether it keeps every term. */
    boolean explains() {
        return terms != null;
    }

    /** A finding about the names as wholes. */
    void take(Finding finding, double factor) {
        take(finding, "", "", factor);
    }

    void take(Finding finding, String left, String right, double factor) {
        score *= factor;
        if (terms != null) {
            terms.add(new Term(finding, left, right, factor));
        }
    }

    /** A finding about words, whose text is read only where somebody wants to. */
    void take(Finding finding, Paired left, int ofLeft, Paired right, int ofRight, double factor) {
        if (terms == null) {
            score *= factor;
        } else {
            take(finding, left.text(ofLeft), right.text(ofRight), factor);
        }
    }

    /** A factor that nobody is told about, since this keeps only the score. */
    void take(double factor) {
        score *= factor;
    }

    double score() {
        return score;
    }

    List<Term> terms() {
        return terms == null ? List.of() : List.copyOf(terms);
    }
}
