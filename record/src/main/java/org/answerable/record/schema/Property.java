package org.answerable.record.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.record.Refusal;

/**
 * Something that can be said of the entities of a schema.
 *
 * @param schema the name of the schema that defines it; heirs have it too
 * @param name the name in data, such as {@code birthDate}
 * @param label the name for people, in English
 * @param description what it means, in a sentence; may be empty
 * @param type which values it takes
 * @param range for entities the name of the schema that they must have; else empty
 * @param reverse for entities the name of the property by which the other side shows it; may be empty
 * @param stub whether it is itself such another side, which is shown and never stated
 * @param hidden whether it is for programs and not shown
 * @param matchable whether it helps to tell whether two entities are the same
 * @param deprecated whether it is kept for old data only
 * @param aliasOf for a deprecated name the property that it stands for
 * @param maxLength the most characters (code points) of a value
 * @param examples values such as they are expected
 * @param sensitivity who may be harmed by its values
 * @param extension whether this project adds it to FollowTheMoney
 * @param vocabulary the codes that its type lists, with labels; empty for most types
 */
public record Property(
        String schema,
        String name,
        String label,
        String description,
        ValueType type,
        Optional<String> range,
        Optional<String> reverse,
        boolean stub,
        boolean hidden,
        boolean matchable,
        boolean deprecated,
        Optional<String> aliasOf,
        int maxLength,
        List<String> examples,
        Sensitivity sensitivity,
        boolean extension,
        Map<String, String> vocabulary) {

    /** The name with its schema, such as {@code Person:birthDate}. */
    public String qualifiedName() {
        return schema + ":" + name;
    }

    /** Whether {@link #normalise} would take the value. */
    public boolean accepts(String value) {
        try {
            fit(value);
            return true;
        } catch (Unfit unfit) {
            return false;
        }
    }

    /**
     * The value as it is to be kept: without blanks around it, dates and numbers in canonical form, countries and languages as codes.
     *
     * @throws Refusal when it is not a value of this property; the message says why and what to write
     */
    public String normalise(String value) {
        try {
            return fit(value);
        } catch (Unfit unfit) {
            throw new Refusal("“%s” is no value for %s (%s): %s."
                    .formatted(shown(value), qualifiedName(), label, unfit.getMessage()));
        }
    }

    private String fit(String value) throws Unfit {
        if (stub) {
            throw new Unfit(
                    "it is the other side of " + range.orElse("") + ":" + reverse.orElse("") + "; state it there");
        }
        String bare = value.strip();
        if (bare.isEmpty()) {
            throw new Unfit("it is empty; leave the claim out when the value is unknown");
        }
        int length = bare.codePointCount(0, bare.length());
        if (length > maxLength) {
            throw new Unfit("it has %d characters and at most %d are kept; shorten it".formatted(length, maxLength));
        }
        return Check.of(type).normalise(bare, vocabulary);
    }

    private static String shown(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "·");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    Property sensitive(Sensitivity other) {
        return new Property(
                schema,
                name,
                label,
                description,
                type,
                range,
                reverse,
                stub,
                hidden,
                matchable,
                deprecated,
                aliasOf,
                maxLength,
                examples,
                other,
                extension,
                vocabulary);
    }

    boolean sameKind(Property other) {
        return type == other.type && range.equals(other.range);
    }
}
