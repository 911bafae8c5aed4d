package org.answerable.record.schema;

import java.util.Arrays;
import org.answerable.record.Refusal;

/** Why values of a property are never released unless a recorded consent or decision says so. */
public enum Sensitivity {
    /** No more than any other value: the ordinary rules of release apply. */
    NONE("none"),
    /** Membership in a movement, party or belief, which may be banned where the person lives. */
    MEMBERSHIP("membership"),
    HEALTH("health"),
    SEXUAL_VIOLENCE("sexualViolence"),
    /** That a person is a minor, or anything about minors. */
    MINORS("minors"),
    /** Who is related or close to whom. */
    RELATIVES("relatives"),
    /** Where a person lives or can be reached, and the numbers of their papers. */
    ADDRESS("address"),
    /** Who a source is. */
    SOURCE("source");

    private final String code;

    Sensitivity(String code) {
        this.code = code;
    }

    /** As written in the extension file. */
    public String code() {
        return code;
    }

    /** Whether values may leave the desk under the ordinary rules of release. */
    public boolean releasableByDefault() {
        return this == NONE;
    }

    static Sensitivity of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findAny()
                .orElseThrow(() -> new Refusal(
                        "The extension of the schema names a sensitivity “%s” that does not exist; use one of %s."
                                .formatted(
                                        code,
                                        Arrays.stream(values())
                                                .map(Sensitivity::code)
                                                .toList())));
    }
}
