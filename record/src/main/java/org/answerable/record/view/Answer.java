package org.answerable.record.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * One value of a record, with every claim that gives it.
 *
 * @param value the value, as the first of the claims gives it
 * @param time when, EDTF; absent where the sources do not say
 * @param modality in what sense it is said
 * @param claims the claims behind it, at least one, the earliest made first
 */
public record Answer(Value value, @Nullable String time, Modality modality, List<Stated> claims) {
    public Answer {
        claims = List.copyOf(claims);
    }

    /** How many passages it opens at. */
    public int passages() {
        return claims.stream().mapToInt(each -> each.claim().passages().size()).sum();
    }

    /** Whose word it is, without repetition, in the order of the claims. */
    public List<String> asserters() {
        return claims.stream().map(each -> each.claim().asserter()).distinct().toList();
    }

    /** The standards by which it was held established; empty when nobody assessed it, and it prints with its asserter. */
    public Set<String> establishedBy() {
        return claims.stream()
                .filter(each -> each.standing().assessment() == Assessment.ESTABLISHED
                        && each.standing().standard() != null)
                .map(each -> String.valueOf(each.standing().standard()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Whether somebody holds it disputed. */
    public boolean disputed() {
        return claims.stream().anyMatch(each -> each.standing().assessment() == Assessment.DISPUTED);
    }

    /** The first of the claims behind it. */
    public Claim first() {
        return claims.getFirst().claim();
    }
}
