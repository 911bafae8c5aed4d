package org.answerable.desk.review;

import java.util.List;
import java.util.UUID;
import org.answerable.record.claim.Modality;

/**
 * The form that makes a claim on words of a source.
 *
 * @param source the source
 * @param known who is named on this source already, to choose from
 * @param schema the schema that is preselected
 */
public record ClaimForm(UUID source, List<Known> known, String schema) {
    /**
     * Somebody or something that is known already.
     *
     * @param id the entity
     * @param named what it is called
     * @param schema its schema, as people say it
     */
    public record Known(UUID id, String named, String schema) {}

    /** In what sense it can be said. */
    public List<Modality> modalities() {
        return List.of(Modality.values());
    }

    /** What a new subject can be. */
    public List<Vocabulary.Term> schemata() {
        return Vocabulary.schemata();
    }

    /** What can be said of the preselected schema. */
    public List<Vocabulary.Term> properties() {
        return Vocabulary.properties(schema);
    }
}
