package org.answerable.desk.matching;

import org.answerable.names.Kind;
import org.answerable.record.Refusal;
import org.answerable.record.schema.Model;
import org.answerable.record.schema.Schema;

/** What a schema's names are the names of. */
public final class NameKinds {
    private NameKinds() {}

    /**
     * The kind of name that entities of a schema have.
     *
     * @param schema its name in FollowTheMoney or in the desk's own model, in capital or small letters
     * @throws Refusal when there is no such schema
     */
    public static Kind of(String schema) {
        String asked = schema.strip();
        Schema known = Model.standard().schemata().stream()
                .filter(each -> each.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "there is no schema “" + asked + "”; Person, Company, Organization and Vessel are some"));
        if (known.isA("Person")) {
            return Kind.PERSON;
        }
        if (known.isA("LegalEntity") || known.isA("Organization")) {
            return Kind.ORGANIZATION;
        }
        return known.isA("Vehicle") ? Kind.VESSEL : Kind.THING;
    }
}
