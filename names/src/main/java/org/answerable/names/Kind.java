package org.answerable.names;

import java.util.Locale;

/** What a name is the name of. It decides which words count: a legal form says little of a company, and nothing of a person. */
public enum Kind {
    PERSON,
    /** Companies, public bodies and everything else that people form. */
    ORGANIZATION,
    VESSEL,
    /** Nobody said. */
    THING;

    /** The kind for a FollowTheMoney schema; a schema that names nobody is a {@link #THING}. */
    public static Kind ofSchema(String schema) {
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "person" -> PERSON;
            case "company", "organization", "publicbody", "legalentity" -> ORGANIZATION;
            case "vessel", "airplane", "vehicle" -> VESSEL;
            default -> THING;
        };
    }
}
