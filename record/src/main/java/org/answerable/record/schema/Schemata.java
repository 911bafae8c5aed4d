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
        Map<String, Schema> inOrder = new LinkedHashMap<>();
        for (String name : definitions.schemata().keySet()) {
            inOrder.put(name, resolve(name));
        }
        for (Schema schema : inOrder.values()) {
            check(schema);
        }
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
            for (Property theirs : parent.properties().values()) {
                Property mine = all.get(theirs.name());
                all.put(theirs.name(), mine == null ? theirs : either(name, mine, theirs));
            }
        }
        for (Map.Entry<String, Sensitivity> named :
                definitions.sensitivities(name).entrySet()) {
            Property property = all.get(named.getKey());
            if (property == null) {
                throw broken(name, "calls “%s” sensitive, which it does not have".formatted(named.getKey()));
            }
            all.put(named.getKey(), property.sensitive(named.getValue()));
        }
        return all;
    }

    private static Property either(String schema, Property mine, Property theirs) {
        if (mine.extension() != theirs.extension() && !mine.sameKind(theirs)) {
            throw broken(schema, "has two properties “%s” of different types".formatted(mine.name()));
        }
        return mine.sensitivity() == Sensitivity.NONE ? mine.sensitive(theirs.sensitivity()) : mine;
    }

    private void check(Schema schema) {
        for (Property property : schema.properties().values()) {
            if (property.type() == ValueType.ENTITY
                    && !done.containsKey(property.range().orElse(""))) {
                throw broken(schema.name(), "has a property “%s” that points to no schema".formatted(property.name()));
            }
            String target = property.aliasOf().orElse(property.name());
            if (!schema.properties().containsKey(target)) {
                throw broken(
                        schema.name(),
                        "has an alias “%s” of “%s”, which does not exist".formatted(property.name(), target));
            }
        }
        List<String> named = new ArrayList<>(schema.required());
        named.addAll(schema.captions());
        named.addAll(schema.featured());
        for (String property : named) {
            if (!schema.properties().containsKey(property)) {
                throw broken(schema.name(), "names a property “%s” that it does not have".formatted(property));
            }
        }
    }

    private static Refusal broken(String schema, String what) {
        return new Refusal("The schema file is wrong: %s %s; correct it there.".formatted(schema, what));
    }
}
