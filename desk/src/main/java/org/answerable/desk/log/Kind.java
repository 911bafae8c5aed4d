package org.answerable.desk.log;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.intake.SourceRows;
import org.answerable.desk.people.IdentityRows;
import org.answerable.desk.reading.ProposalRows;
import org.answerable.desk.review.StoredClaimRows;
import org.answerable.record.log.Content;
import org.jdbi.v3.core.Handle;

/** A kind of row that the log commits to. The room that writes such rows reads them again. */
enum Kind {
    SOURCE("source", "source", "id", 1000, SourceRows::sources),
    // A text may have megabytes.
    TEXT("text", "source_text", "source_id", 10, SourceRows::texts),
    CUSTODY("custody", "custody", "id", 1000, SourceRows::custody),
    CLAIM("claim", "claim", "id", 1000, StoredClaimRows::claims),
    DECISION("decision", "decision", "id", 1000, StoredClaimRows::decisions),
    IDENTITY("identity", "identity_decision", "id", 1000, IdentityRows::decisions),
    CONSENT("consent", "consent", "id", 1000, ConsentRows::consents),
    // A batch may have thousands of proposals.
    BATCH("batch", "proposal_batch", "id", 10, ProposalRows::batches),
    CHOICE("choice", "proposal_decision", "id", 1000, ProposalRows::choices);

    /** Reads rows again. */
    @FunctionalInterface
    interface Contents {
        /** What these rows hold; a row that is not there is not among them, one that cannot be read makes it throw. */
        Map<UUID, Content> of(Handle owner, Collection<UUID> ids);
    }

    private final String code;
    private final String table;
    private final String key;
    private final int page;

    @SuppressWarnings("ImmutableEnumChecker") // references to static methods, which hold nothing
    private final Contents contents;

    Kind(String code, String table, String key, int page, Contents contents) {
        this.code = code;
        this.table = table;
        this.key = key;
        this.page = page;
        this.contents = contents;
    }

    /** As the log calls it. */
    String code() {
        return code;
    }

    String table() {
        return table;
    }

    /** The column by which the log knows a row. */
    String key() {
        return key;
    }

    /** How many are read at once. */
    int page() {
        return page;
    }

    Contents contents() {
        return contents;
    }

    /** For a person: which row. */
    String place(UUID id) {
        return switch (this) {
                    case TEXT -> "text of source ";
                    case BATCH -> "batch of proposals ";
                    case CHOICE -> "decision on a proposal ";
                    default -> code + " ";
                }
                + id;
    }
}
