package org.answerable.record.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.record.Refusal;

/** What the two model files say, brought together and not yet inherited. */
final class Definitions {
    private static final Set<String> MAY_BE_ADDED = Set.of("properties", "sensitivities");

    private final Map<String, Json.Fields> schemata = new LinkedHashMap<>();
    private final Map<String, Map<String, Property>> properties = new HashMap<>();
    private final Map<String, Map<String, Sensitivity>> sensitivities = new HashMap<>();
    private final Map<String, Json.Fields> reverses = new HashMap<>();
    private final Set<String> standard;
    private final PropertyReader reader;

    Definitions(Json.Fields followTheMoney, Json.Fields extension) {
        this.reader = new PropertyReader(followTheMoney.object("types"), extension.object("types"));
        followTheMoney.object("schemata").fields().keySet().forEach(name -> add(followTheMoney, name, false));
        this.standard = Set.copyOf(schemata.keySet());
        extension.object("schemata").fields().keySet().forEach(name -> add(extension, name, true));
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

    private void add(Json.Fields file, String name, boolean extension) {
        Json.Fields definition = file.object("schemata").object(name);
        if (schemata.containsKey(name)) {
            definition.fields().keySet().stream()
                    .filter(field -> !MAY_BE_ADDED.contains(field))
                    .findAny()
                    .ifPresent(field -> {
                        throw new Refusal(
                                "The extension changes “%s” of %s, which FollowTheMoney defines; it may only add properties."
                                        .formatted(field, name));
                    });
        } else {
            schemata.put(name, definition);
        }
        Map<String, Property> own = properties.computeIfAbsent(name, any -> new LinkedHashMap<>());
        Json.Fields added = definition.object("properties");
        added.fields().keySet().forEach(property -> {
            if (extension && has(name, property)) {
                throw new Refusal(
                        "The extension defines %s:%s again, which FollowTheMoney defines; give it a name of its own."
                                .formatted(name, property));
            }
            own.put(property, reader.read(name, property, added.object(property), extension));
            reverses.put(name + ":" + property, added.object(property).object("reverse"));
        });
        Map<String, Sensitivity> harm = new HashMap<>();
        Json.Fields named = definition.object("sensitivities");
        named.fields()
                .keySet()
                .forEach(property ->
                        harm.put(property, Sensitivity.of(named.text(property).orElse(""))));
        sensitivities.put(name, harm);
    }

    /** A property that points to entities is shown on their side too, under its reverse name, unless they have one of that name. */
    private void addOtherSides() {
        for (String schema : List.copyOf(schemata.keySet())) {
            List.copyOf(ownProperties(schema).values()).forEach(this::addOtherSide);
        }
    }

    private void addOtherSide(Property property) {
        String range = property.range().orElse("");
        String reverse = property.reverse().orElse("");
        if (reverse.isEmpty() || !schemata.containsKey(range) || has(range, reverse)) {
            return;
        }
        Json.Fields written = reverses.getOrDefault(property.qualifiedName(), Json.Fields.NONE);
        Sensitivity harm = sensitivities(property.schema()).getOrDefault(property.name(), property.sensitivity());
        properties
                .computeIfAbsent(range, any -> new LinkedHashMap<>())
                .put(reverse, reader.otherSide(property, written, harm));
    }

    private boolean has(String schema, String property) {
        return has(schema, property, new HashSet<>());
    }

    private boolean has(String schema, String property, Set<String> seen) {
        return seen.add(schema)
                && (ownProperties(schema).containsKey(property)
                        || parents(schema).stream().anyMatch(parent -> has(parent, property, seen)));
    }
}
