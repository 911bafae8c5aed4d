package org.answerable.record.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final Map<String, Sensitivity> BY_CODE = byCode();

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

    private static Map<String, Sensitivity> byCode() {
        Map<String, Sensitivity> codes = new LinkedHashMap<>();
        for (Sensitivity one : values()) {
            codes.put(one.code(), one);
        }
        return Collections.unmodifiableMap(codes);
    }

    static Sensitivity of(String code) {
        Sensitivity found = BY_CODE.get(code);
        if (found == null) {
            throw new Refusal("The extension of the schema names a sensitivity “%s” that does not exist; use one of %s."
                    .formatted(code, BY_CODE.keySet()));
        }
        return found;
    }
}
