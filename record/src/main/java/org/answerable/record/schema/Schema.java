package org.answerable.record.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of entity, such as Person or Act, with the properties that its entities can have. Two are equal when they have one name. */
public final class Schema {
    private final String name;
    private final Json.Fields definition;
    private final List<Schema> parents;
    private final Map<String, Property> properties;
    private final boolean extension;
    private final Set<String> ancestry = new LinkedHashSet<>();

    Schema(
            String name,
            Json.Fields definition,
            List<Schema> parents,
            Map<String, Property> properties,
            boolean extension) {
        this.name = name;
        this.definition = definition;
        this.parents = List.copyOf(parents);
        this.properties = new LinkedHashMap<>(properties);
        this.extension = extension;
        ancestry.add(name);
        for (Schema parent : parents) {
            ancestry.addAll(parent.ancestry);
        }
    }

    public String name() {
        return name;
    }

    /** The name of one of its entities, for people, in English. */
    public String label() {
        return definition.text("label").orElse(name);
    }

    /** The name of several. */
    public String plural() {
        return definition.text("plural").orElseGet(this::label);
    }

    /** What it means; may be empty. */
    public String description() {
        return definition.text("description").orElse("");
    }

    /** Whether it exists only for others to extend: no entity has it. */
    public boolean isAbstract() {
        return definition.flag("abstract", false);
    }

    /** Whether its entities can be compared by their names. */
    public boolean matchable() {
        return definition.flag("matchable", true);
    }

    /** Whether its entities are made by programs only. */
    public boolean generated() {
        return definition.flag("generated", false);
    }

    /** Whether this project adds it to FollowTheMoney. */
    public boolean extension() {
        return extension;
    }

    /** The schemata that it extends directly. */
    public List<Schema> parents() {
        return parents;
    }

    /** Whether every entity of this schema is one of the other too. */
    public boolean isA(Schema other) {
        return isA(other.name);
    }

    /** Whether every entity of this schema is one of the named schema too. */
    public boolean isA(String other) {
        return ancestry.contains(other);
    }

    /** Its properties by name, its own before the inherited, with the other sides of properties (stubs) and deprecated names. */
    public Map<String, Property> properties() {
        return Collections.unmodifiableMap(properties);
    }

    /** The property of that name; a deprecated name gives the property that it stands for. */
    public Optional<Property> property(String nameOrAlias) {
        Property found = properties.get(nameOrAlias);
        return found == null
                ? Optional.empty()
                : Optional.of(found.aliasOf().map(properties::get).orElse(found));
    }

    /** The names of the properties that an entity needs to be of use. */
    public List<String> required() {
        return definition.texts("required");
    }

    /** The names of the properties to show first. */
    public List<String> featured() {
        return definition.texts("featured");
    }

    /** The names of the properties of which the first that has a value is the entity's caption. */
    public List<String> captions() {
        List<String> own = definition.texts("caption");
        for (Schema parent : parents) {
            own = own.isEmpty() ? parent.captions() : own;
        }
        return own;
    }

    /** The nearest schema that tools without this project's extension know; empty when they have no place for such entities. */
    public Optional<Schema> followTheMoney() {
        if (!extension) {
            return isAbstract() ? Optional.empty() : Optional.of(this);
        }
        return parents.stream()
                .flatMap(parent -> parent.followTheMoney().stream())
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && schema.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
