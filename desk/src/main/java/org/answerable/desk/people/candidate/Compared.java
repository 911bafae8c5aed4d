package org.answerable.desk.people.candidate;

import java.util.List;
import java.util.Optional;
import org.answerable.desk.matching.NameKinds;
import org.answerable.names.Kind;
import org.answerable.record.schema.Model;

/** Whose names are compared: persons, bodies and vessels. Instruments and events have titles, which are no names. */
final class Compared {
    /** In which schemata they are. */
    static final List<String> SCHEMATA = Model.standard().schemata().stream()
            .map(schema -> schema.name())
            .filter(schema -> kind(schema).isPresent())
            .toList();

    private Compared() {}

    /** What a schema's names are the names of; empty where they are not compared. */
    static Optional<Kind> kind(String schema) {
        return Model.standard().hasSchema(schema)
                ? Optional.of(NameKinds.of(schema)).filter(kind -> kind != Kind.THING)
                : Optional.empty();
    }
}
