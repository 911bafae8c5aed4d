package org.answerable.record.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.answerable.record.Refusal;

/** The types of values, as in FollowTheMoney; dates are Extended Date/Time Format here, and numbers may be bounds. */
public enum ValueType {
    /** One line of words. */
    STRING(1024),
    /** Prose, with line breaks. */
    TEXT(65_000),
    /** Prose with markup. */
    HTML(65_000),
    /** A structure of another program, kept as it is. */
    JSON(1_000_000),
    /** A name of a person, body or thing, in any script. */
    NAME(384),
    /** ISO 8601-2, see {@link org.answerable.record.time.Edtf}. */
    DATE(1000),
    /** The id of another entity. */
    ENTITY(255),
    /** A number or a bound, see {@link Quantity}. */
    NUMBER(250),
    /** A country: two letters of ISO 3166-1 in lower case, or a historical or disputed territory that the model lists. */
    COUNTRY(16),
    /** A language: three letters of ISO 639-3. */
    LANGUAGE(16),
    /** An absolute address on the web. */
    URL(4096),
    /** A number or code by which something is registered. */
    IDENTIFIER(64),
    /** A term of the list of topics. */
    TOPIC(64),
    /** A postal address or place, in words. */
    ADDRESS(250),
    EMAIL(250),
    /** A telephone number with its country, such as +77172000000. */
    PHONE(64),
    /** A hash in hexadecimal. */
    CHECKSUM(128),
    IP(64),
    /** male, female or other. */
    GENDER(16),
    /** Such as application/pdf. */
    MIMETYPE(128);

    private static final Map<String, ValueType> BY_CODE = byCode();

    private final int maxLength;

    ValueType(int maxLength) {
        this.maxLength = maxLength;
    }

    /** As written in the model file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The most characters (code points) that a value has, where the property does not set less. */
    public int maxLength() {
        return maxLength;
    }

    private static Map<String, ValueType> byCode() {
        Map<String, ValueType> codes = new LinkedHashMap<>();
        for (ValueType one : values()) {
            codes.put(one.code(), one);
        }
        return Collections.unmodifiableMap(codes);
    }

    static ValueType of(String code) {
        ValueType found = BY_CODE.get(code);
        if (found == null) {
            throw new Refusal("The schema names a type “%s” that does not exist; use one of %s."
                    .formatted(code, BY_CODE.keySet()));
        }
        return found;
    }
}
