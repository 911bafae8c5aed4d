package org.answerable.names.match;

import java.util.ArrayList;
import java.util.List;
import org.answerable.names.Term;
import org.answerable.names.Term.Finding;
import org.answerable.names.parse.Word;
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

    void take(Finding finding, String left, String right, double factor) {
        score *= factor;
        note(finding, left, right, factor);
    }

    void take(double factor) {
        score *= factor;
    }

    /** Notes a finding whose factor was taken elsewhere. */
    void note(Finding finding, String left, String right, double factor) {
        if (terms != null) {
            terms.add(new Term(finding, left, right, factor));
        }
    }

    double score() {
        return score;
    }

    List<Term> terms() {
        return terms == null ? List.of() : List.copyOf(terms);
    }

    /** The words of a name that a set of bits stands for. */
    static String text(Word[] words, int which) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if ((which & (1 << i)) != 0) {
                text.append(text.isEmpty() ? "" : " ").append(words[i].text());
            }
        }
        return text.toString();
    }
}
