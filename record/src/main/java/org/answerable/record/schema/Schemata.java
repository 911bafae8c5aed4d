package org.answerable.record.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.answerable.record.Refusal;

/** Lets schemata inherit, and checks that whatever they name exists. */
final class Schemata {
    private final Definitions definitions;
    private final Map<String, Schema> done = new LinkedHashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();

    Schemata(Definitions definitions) {
        this.definitions = definitions;
    }

    Map<String, Schema> resolve() {
        definitions.schemata().keySet().forEach(this::resolve);
        done.values().forEach(this::check);
        Map<String, Schema> inOrder = new LinkedHashMap<>();
        definitions.schemata().keySet().forEach(name -> inOrder.put(name, get(name)));
        return inOrder;
    }

    private Schema get(String name) {
        return Objects.requireNonNull(done.get(name), name);
    }

    private Schema resolve(String name) {
        if (done.containsKey(name)) {
            return get(name);
        }
        if (!underway.add(name)) {
            throw broken(name, "extends itself by way of " + underway);
        }
        List<Schema> parents = new ArrayList<>();
        for (String parent : definitions.parents(name)) {
            if (!definitions.schemata().containsKey(parent)) {
                throw broken(name, "extends “%s”, which does not exist".formatted(parent));
            }
            parents.add(resolve(parent));
        }
        Json.Fields definition = definitions.schemata().getOrDefault(name, Json.Fields.NONE);
        Schema schema = new Schema(name, definition, parents, inherit(name, parents), definitions.isExtension(name));
        underway.remove(name);
        done.put(name, schema);
        return schema;
    }

    private Map<String, Property> inherit(String name, List<Schema> parents) {
        Map<String, Property> all = new LinkedHashMap<>(definitions.ownProperties(name));
        for (Schema parent : parents) {
            parent.properties()
                    .values()
                    .forEach(inherited -> all.merge(inherited.name(), inherited, (mine, theirs) -> {
                        if (mine.extension() != theirs.extension() && !mine.sameKind(theirs)) {
                            throw broken(name, "has two properties “%s” of different types".formatted(mine.name()));
                        }
                        return mine.sensitivity() == Sensitivity.NONE ? mine.sensitive(theirs.sensitivity()) : mine;
                    }));
        }
        definitions.sensitivities(name).forEach((property, harm) -> {
            if (all.computeIfPresent(property, (any, it) -> it.sensitive(harm)) == null) {
                throw broken(name, "calls “%s” sensitive, which it does not have".formatted(property));
            }
        });
        return all;
    }

    private void check(Schema schema) {
        for (Property property : schema.properties().values()) {
            boolean pointsNowhere = property.type() == ValueType.ENTITY
                    && property.range().filter(done::containsKey).isEmpty();
            if (pointsNowhere) {
                throw broken(schema.name(), "has a property “%s” that points to no schema".formatted(property.name()));
            }
            property.aliasOf()
                    .filter(target -> !schema.properties().containsKey(target))
                    .ifPresent(target -> {
                        throw broken(
                                schema.name(),
                                "has an alias “%s” of “%s”, which does not exist".formatted(property.name(), target));
                    });
        }
        List<String> named = new ArrayList<>(schema.required());
        named.addAll(schema.captions());
        named.addAll(schema.featured());
        named.stream()
                .filter(property -> !schema.properties().containsKey(property))
                .findAny()
                .ifPresent(property -> {
                    throw broken(schema.name(), "names a property “%s” that it does not have".formatted(property));
                });
    }

    private static Refusal broken(String schema, String what) {
        return new Refusal("The schema file is wrong: %s %s; correct it there.".formatted(schema, what));
    }
}
