package org.answerable.desk.search;

import java.util.Map;
import java.util.Optional;
import org.answerable.record.log.Hash;

/**
 * How far the index has followed the log; kept in the user data of each commit, so that it and the documents are right together.
 *
 * @param sequence the entry that was reached, 0 at the beginning
 * @param ordinal the last of its items that is indexed; {@link #WHOLE} when it is done
 * @param hash that entry's hash; another hash there means that the index followed another log
 */
record Reached(long sequence, int ordinal, Hash hash) {
    static final int WHOLE = Integer.MAX_VALUE;
    static final Reached NOTHING = new Reached(0, WHOLE, Hash.ZERO);

    /** Counts up when documents or folding change, so that an index made by an earlier program is built anew. */
    private static final String FORM = "1";

    Map<String, String> asUserData() {
        return Map.of(
                "form",
                FORM,
                "sequence",
                Long.toString(sequence),
                "ordinal",
                Integer.toString(ordinal),
                "hash",
                hash.hex());
    }

    /** Empty for an index of another form. */
    static Optional<Reached> of(Map<String, String> kept) {
        if (!FORM.equals(kept.get("form"))) {
            return Optional.empty();
        }
        return Optional.of(new Reached(
                Long.parseLong(kept.getOrDefault("sequence", "0")),
                Integer.parseInt(kept.getOrDefault("ordinal", "0")),
                Hash.parse(kept.getOrDefault("hash", Hash.ZERO.hex()))));
    }

    /** The last entry that is indexed as a whole. */
    long done() {
        return ordinal == WHOLE ? sequence : sequence - 1;
    }
}
