package org.answerable.desk.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Assessment;
import org.answerable.record.schema.Model;
import org.answerable.record.schema.Property;
import org.answerable.record.schema.Schema;
import org.answerable.record.schema.ValueType;

/** The model's words as pages offer and show them. */
public final class Vocabulary {
    /** What casework is mostly about; offered before the rest. */
    private static final List<String> FIRST = List.of(
            "Person",
            "PublicBody",
            "Organization",
            "Act",
            "Event",
            "Instrument",
            "Case",
            "Position",
            "Demand",
            "Recommendation",
            "Treaty");

    private Vocabulary() {}

    /**
     * Something to choose.
     *
     * @param name its name in data
     * @param label its name for people
     * @param entity whether its values are entities
     * @param hint what it means; may be empty
     */
    public record Term(String name, String label, boolean entity, String hint) {}

    /** What a subject can be, the usual first. */
    public static List<Term> schemata() {
        return Model.standard().schemata().stream()
                .filter(schema -> !schema.isAbstract() && !schema.generated())
                .map(schema -> new Term(schema.name(), schema.label(), false, schema.description()))
                .sorted(Comparator.comparingInt((Term term) -> rank(FIRST, term.name()))
                        .thenComparing(Term::label))
                .toList();
    }

    /** What can be said of a schema; what it shows first comes first. Nothing for a schema that there is not. */
    public static List<Term> properties(String schema) {
        if (!Model.standard().hasSchema(schema)) {
            return List.of();
        }
        Schema known = Model.standard().schema(schema);
        return known.properties().values().stream()
                .filter(property -> !property.stub() && !property.hidden() && !property.deprecated())
                .map(Vocabulary::term)
                .sorted(Comparator.comparingInt((Term term) -> rank(known.featured(), term.name()))
                        .thenComparing(Term::label))
                .toList();
    }

    /** A schema's name for people. */
    public static String label(String schema) {
        return Model.standard().hasSchema(schema)
                ? Model.standard().schema(schema).label()
                : schema;
    }

    /** A property's name for people. */
    public static String propertyLabel(String schema, String property) {
        return Model.standard().hasSchema(schema)
                ? Model.standard()
                        .schema(schema)
                        .property(property)
                        .map(Property::label)
                        .orElse(property)
                : property;
    }

    /** The name in data of a property that was typed by its label or its name. */
    public static String property(String schema, String typed) {
        return properties(schema).stream()
                .filter(term ->
                        term.label().equalsIgnoreCase(typed) || term.name().equalsIgnoreCase(typed))
                .map(Term::name)
                .findFirst()
                .orElse(typed);
    }

    /** The assessment that a form names. */
    static Assessment assessment(String typed) {
        try {
            return Assessment.valueOf(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal("“" + typed + "” is no assessment; use established, disputed or unassessed", e);
        }
    }

    private static Term term(Property property) {
        return new Term(property.name(), property.label(), property.type() == ValueType.ENTITY, property.description());
    }

    private static int rank(List<String> order, String name) {
        int place = order.indexOf(name);
        return place < 0 ? order.size() : place;
    }
}
