package org.answerable.desk.records;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of entities that have a room of their own in the rail. */
public enum EntityKind {
    PEOPLE(
            40,
            "People",
            "/people",
            "Person",
            "Who is named, and what is said of them. A namesake is somebody else until a person decides otherwise."),
    BODIES(
            41,
            "Bodies",
            "/bodies",
            "Organization",
            "Courts, ministries, parliaments, companies: who acts, who is asked, who pays."),
    INSTRUMENTS(
            42,
            "Instruments",
            "/instruments",
            "Instrument",
            "Declarations, resolutions, letters, judgments: what was put in writing, and by whom."),
    EVENTS(43, "Events", "/events", "Event", "What is reported to have happened, and what is said to be at risk.");

    private final int order;
    private final String title;
    private final String path;
    private final String schema;
    private final String lead;

    EntityKind(int order, String title, String path, String schema, String lead) {
        this.order = order;
        this.title = title;
        this.path = path;
        this.schema = schema;
        this.lead = lead;
    }

    /** Its place in the rail. */
    int order() {
        return order;
    }

    /** What its room is called. */
    public String title() {
        return title;
    }

    /** Where its room is. */
    public String path() {
        return path;
    }

    /** What the room is for, in a sentence. */
    public String lead() {
        return lead;
    }

    /** The schema whose entities, heirs included, are in it. */
    String schema() {
        return schema;
    }

    static Optional<EntityKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    static Optional<EntityKind> of(String schema) {
        var model = org.answerable.record.schema.Model.standard();
        return model.hasSchema(schema)
                ? Arrays.stream(values())
                        .filter(kind -> model.schema(schema).isA(kind.schema))
                        .findFirst()
                : Optional.empty();
    }
}
