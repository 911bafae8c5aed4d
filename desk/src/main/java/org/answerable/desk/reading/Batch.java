package org.answerable.desk.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.log.Content;

/**
 * Everything that one reading of one source proposed.
 *
 * @param id identifier
 * @param source the source
 * @param version what read it
 * @param notices what a person should know of the reading
 * @param by the account on whose behalf it was read
 * @param at recorded time
 */
record Batch(UUID id, UUID source, String version, List<String> notices, UUID by, Instant at) {
    Batch {
        notices = List.copyOf(notices);
    }

    /** What the log commits to: the batch with every proposal in it, in one commitment. */
    Content content(List<Held> proposals) {
        Content content = new Content()
                .uuid("source", source)
                .text("version", version)
                .text("notices", String.join("\n", notices))
                .uuid("by", by)
                .instant("at", at);
        proposals.forEach(each -> each.commitTo(content));
        return content;
    }

    /**
     * A proposal in its batch.
     *
     * @param ordinal its place in the batch, which names its fields
     */
    record Held(int ordinal, UUID id, Proposal proposal) {
        private void commitTo(Content content) {
            String name = "proposal." + ordinal + ".";
            content.uuid(name + "id", id)
                    .text(name + "subject", proposal.subject())
                    .text(name + "schema", proposal.schema())
                    .text(name + "property", proposal.property())
                    .text(name + "value", proposal.value())
                    .text(name + "time", proposal.time())
                    .text(name + "other_times", String.join("\n", proposal.otherTimes()))
                    .text(name + "modality", proposal.modality().name())
                    .text(name + "asserter", proposal.asserter())
                    .number(name + "start", proposal.start())
                    .number(name + "end", proposal.end())
                    .text(name + "quote", proposal.quote())
                    .text(
                            name + "parts",
                            proposal.parts().stream().map(Parts::write).collect(Collectors.joining("\n")))
                    .text(name + "annotators", String.join("\n", proposal.annotators()))
                    .text(name + "confidence", Double.toString(proposal.confidence()))
                    .text(name + "why", proposal.why());
        }
    }
}
