package org.answerable.names.match;

import java.util.List;
import java.util.Set;
import org.answerable.names.Term.Finding;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Word;

/** The legal forms of two bodies. */
final class Forms {
    /** English speakers write one for the other. */
    private static final Set<String> RELATED = Set.of("corp", "co", "ltd", "llc", "lp", "llp");

    private Forms() {}

    /** Takes from the score what legal forms that are not the same are worth. */
    static void settle(Paired one, Paired other, Account account) {
        if (one.forms().isEmpty() || other.forms().isEmpty()) {
            return;
        }
        List<String> left = texts(one.forms());
        List<String> right = texts(other.forms());
        if (left.stream().anyMatch(right::contains)) {
            return;
        }
        boolean related =
                left.stream().anyMatch(RELATED::contains) && right.stream().anyMatch(RELATED::contains);
        account.take(
                Finding.OTHER_FORM,
                String.join(" ", left),
                String.join(" ", right),
                related ? Weights.RELATED_FORM : Weights.OTHER_FORM);
    }

    private static List<String> texts(List<Word> forms) {
        return forms.stream().map(Word::text).toList();
    }
}
