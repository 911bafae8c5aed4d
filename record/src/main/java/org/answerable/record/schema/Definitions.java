package org.answerable.record.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.record.Refusal;

/**
 * What the two model files say, brought together and not yet inherited.
 *
 * <p>Here and in {@link Schemata} loops stand where lambdas would be shorter: the first lambdas of a fresh virtual machine cost more than
 * all the rest of the loading, and every command of the command line pays it.
 */
final class Definitions {
    private static final Set<String> MAY_BE_ADDED = Set.of("properties", "sensitivities");

    private final Map<String, Json.Fields> schemata = new LinkedHashMap<>();
    private final Map<String, Map<String, Property>> properties = new HashMap<>();
    private final Map<String, Map<String, Sensitivity>> sensitivities = new HashMap<>();
    private final Map<String, Map<String, Json.Fields>> reverses = new HashMap<>();
    private final Set<String> standard;
    private final PropertyReader reader;

    Definitions(Json.Fields followTheMoney, Json.Fields extension) {
        this.reader = new PropertyReader(followTheMoney.object("types"), extension.object("types"));
        addAll(followTheMoney, false);
        this.standard = Set.copyOf(schemata.keySet());
        addAll(extension, true);
        addOtherSides();
    }

    Map<String, Json.Fields> schemata() {
        return schemata;
    }

    boolean isExtension(String schema) {
        return !standard.contains(schema);
    }

    Map<String, Property> ownProperties(String schema) {
        return properties.getOrDefault(schema, Map.of());
    }

    Map<String, Sensitivity> sensitivities(String schema) {
        return sensitivities.getOrDefault(schema, Map.of());
    }

    List<String> parents(String schema) {
        return schemata.getOrDefault(schema, Json.Fields.NONE).texts("extends");
    }

    private void addAll(Json.Fields file, boolean extension) {
        for (String name : file.object("schemata").fields().keySet()) {
            Json.Fields definition = file.object("schemata").object(name);
            if (schemata.containsKey(name)) {
                checkOnlyAdds(name, definition);
            } else {
                schemata.put(name, definition);
            }
            addProperties(name, definition.object("properties"), extension);
            addSensitivities(name, definition.object("sensitivities"));
        }
    }

    private static void checkOnlyAdds(String name, Json.Fields definition) {
        for (String field : definition.fields().keySet()) {
            if (!MAY_BE_ADDED.contains(field)) {
                throw new Refusal(
                        "The extension changes “%s” of %s, which FollowTheMoney defines; it may only add properties."
                                .formatted(field, name));
            }
        }
    }

    private void addProperties(String schema, Json.Fields added, boolean extension) {
        Map<String, Property> own = new LinkedHashMap<>(ownProperties(schema));
        Map<String, Json.Fields> otherSides = new HashMap<>(reverses.getOrDefault(schema, Map.of()));
        for (String name : added.fields().keySet()) {
            if (extension && has(schema, name)) {
                throw new Refusal(
                        "The extension defines %s:%s again, which FollowTheMoney defines; give it a name of its own."
                                .formatted(schema, name));
            }
            own.put(name, reader.read(schema, name, added.object(name), extension));
            otherSides.put(name, added.object(name).object("reverse"));
        }
        properties.put(schema, own);
        reverses.put(schema, otherSides);
    }

    private void addSensitivities(String schema, Json.Fields named) {
        Map<String, Sensitivity> harm = new HashMap<>();
        for (String property : named.fields().keySet()) {
            harm.put(property, Sensitivity.of(named.text(property).orElse("")));
        }
        sensitivities.put(schema, harm);
    }

    /** A property that points to entities is shown on their side too, under its reverse name, unless they have one of that name. */
    private void addOtherSides() {
        for (String schema : List.copyOf(schemata.keySet())) {
            for (Property property : List.copyOf(ownProperties(schema).values())) {
                addOtherSide(property);
            }
        }
    }

    private void addOtherSide(Property property) {
        String range = property.range().orElse("");
        String reverse = property.reverse().orElse("");
        if (reverse.isEmpty() || !schemata.containsKey(range) || has(range, reverse)) {
            return;
        }
        Json.Fields written =
                reverses.getOrDefault(property.schema(), Map.of()).getOrDefault(property.name(), Json.Fields.NONE);
        Sensitivity harm = sensitivities(property.schema()).getOrDefault(property.name(), property.sensitivity());
        properties
                .computeIfAbsent(range, any -> new LinkedHashMap<>())
                .put(reverse, reader.otherSide(property, written, harm));
    }

    private boolean has(String schema, String property) {
        return has(schema, property, new HashSet<>());
    }

    private boolean has(String schema, String property, Set<String> seen) {
        if (!seen.add(schema) || ownProperties(schema).containsKey(property)) {
            return ownProperties(schema).containsKey(property);
        }
        for (String parent : parents(schema)) {
            if (has(parent, property, seen)) {
                return true;
            }
        }
        return false;
    }
}
