package org.answerable.desk.people;

import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.review.Claims;
import org.answerable.record.view.Fold;

/** What to call an entity, as far as the transaction's viewer sees its names. */
final class Called {
    private Called() {}

    static String caption(Transaction transaction, UUID entity) {
        return Fold.caption(
                entity, Claims.about(transaction, Set.of(entity)), Claims.naming(transaction, Set.of(entity)));
    }
}
