package org.answerable.record.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.answerable.record.log.Content;
import org.answerable.record.passage.Passage;
import org.answerable.record.source.Confidentiality;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one source says about one entity. Immutable: who disagrees decides on it or makes another claim.
 *
 * @param id identifier
 * @param caseId the case it belongs to
 * @param confidentiality how closely it is held; never less than its sources
 * @param subject the entity it is about
 * @param schema the entity's schema (FollowTheMoney or ours)
 * @param named what the subject is called here; the only place a name comes from, so that it is shown only to those who may see the claim
 * @param property property of the schema
 * @param value what is said
 * @param time when it happened, EDTF; absent when the source does not say
 * @param asserter whose word it is: "the source itself", or whom it quotes
 * @param modality in what sense it is said
 * @param passages where it stands, at least one
 * @param corrects the claim that this one puts right
 * @param method what made it: "by hand", "import", or an annotator's name and version
 * @param madeBy account
 * @param madeAt recorded time
 */
public record Claim(
        UUID id,
        UUID caseId,
        Confidentiality confidentiality,
        UUID subject,
        String schema,
        String named,
        String property,
        Value value,
        @Nullable String time,
        String asserter,
        Modality modality,
        List<Passage> passages,
        @Nullable UUID corrects,
        String method,
        UUID madeBy,
        Instant madeAt) {

    /** The asserter of what a source says in its own voice. */
    public static final String SOURCE_ITSELF = "the source itself";

    public Claim {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a claim stands on at least one passage");
        }
        if (asserter.isBlank() || named.isBlank()) {
            throw new IllegalArgumentException("a claim says whose word it is and whom it is about");
        }
    }

    /** What the log commits to: everything, its passages included. */
    public Content content() {
        Content content = new Content()
                .uuid("case", caseId)
                .number("confidentiality", confidentiality.level())
                .uuid("subject", subject)
                .text("schema", schema)
                .text("named", named)
                .text("property", property)
                .text("time", time)
                .text("asserter", asserter)
                .text("modality", modality.name())
                .uuid("corrects", corrects)
                .text("method", method)
                .uuid("made_by", madeBy)
                .instant("made_at", madeAt);
        value.commitTo(content);
        for (int i = 0; i < passages.size(); i++) {
            passages.get(i).commitTo(content, "passage." + i + ".");
        }
        return content;
    }
}
