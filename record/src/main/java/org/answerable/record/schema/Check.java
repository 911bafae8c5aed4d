package org.answerable.record.schema;

import java.util.Map;

/** Tells whether a value is of a type. */
@FunctionalInterface
interface Check {
    /**
     * Takes a value or says why not.
     *
     * @param value without blanks around it, not empty
     * @param vocabulary the codes of the type with their labels, when the type has a list
     * @return the value as it is to be kept
     */
    String normalise(String value, Map<String, String> vocabulary) throws Unfit;

    static Check of(ValueType type) {
        return switch (type) {
            case STRING, ENTITY, IDENTIFIER -> Line::check;
            case NAME -> Line::name;
            case TEXT, HTML, JSON, ADDRESS -> Prose::check;
            case DATE -> Formats::date;
            case NUMBER -> (value, vocabulary) -> Quantity.parse(value).toString();
            case COUNTRY -> Countries::check;
            case LANGUAGE -> Formats::language;
            case URL -> Formats::url;
            case TOPIC -> Formats::listed;
            case EMAIL -> Formats::email;
            case PHONE -> Formats::phone;
            case CHECKSUM -> Formats::checksum;
            case IP -> Formats::ip;
            case GENDER -> Formats::gender;
            case MIMETYPE -> Formats::mimetype;
        };
    }
}
