package org.answerable.record.schema;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads definitions of properties. */
final class PropertyReader {
    private static final Set<ValueType> NEVER_MATCHED = Set.of(
            ValueType.TEXT,
            ValueType.HTML,
            ValueType.JSON,
            ValueType.NUMBER,
            ValueType.LANGUAGE,
            ValueType.TOPIC,
            ValueType.MIMETYPE,
            ValueType.GENDER,
            ValueType.STRING);

    private final Map<ValueType, Map<String, String>> vocabularies = new EnumMap<>(ValueType.class);

    PropertyReader(Json.Fields types, Json.Fields moreTypes) {
        for (Json.Fields file : List.of(types, moreTypes)) {
            for (String type : file.fields().keySet()) {
                Map<String, String> known =
                        new LinkedHashMap<>(vocabularies.getOrDefault(ValueType.of(type), Map.of()));
                Json.Fields values = file.object(type).object("values");
                for (String code : values.fields().keySet()) {
                    known.put(code, values.text(code).orElse(code));
                }
                vocabularies.put(ValueType.of(type), known);
            }
        }
    }

    Property read(String schema, String name, Json.Fields definition, boolean extension) {
        ValueType type = ValueType.of(definition.text("type").orElse("string"));
        Optional<String> maxLength = definition.text("maxLength");
        Optional<String> aliasOf = definition.text("aliasOf");
        return new Property(
                schema,
                name,
                definition.text("label").orElse(name),
                definition.text("description").orElse(""),
                type,
                definition.text("range"),
                definition.object("reverse").text("name"),
                false,
                definition.flag("hidden", false),
                definition.flag("matchable", !NEVER_MATCHED.contains(type)),
                aliasOf.isPresent() || definition.flag("deprecated", false),
                aliasOf,
                maxLength.isPresent() ? Integer.parseInt(maxLength.get()) : type.maxLength(),
                definition.texts("examples"),
                Sensitivity.of(definition.text("sensitivity").orElse(Sensitivity.NONE.code())),
                extension,
                vocabularies.getOrDefault(type, Map.of()));
    }

    /** The other side is as sensitive as the property: who has relatives is told by either. */
    Property otherSide(Property property, Json.Fields reverse, Sensitivity sensitivity) {
        return new Property(
                property.range().orElseThrow(),
                property.reverse().orElseThrow(),
                reverse.text("label").orElse(property.reverse().orElseThrow()),
                "",
                ValueType.ENTITY,
                Optional.of(property.schema()),
                Optional.of(property.name()),
                true,
                reverse.flag("hidden", property.hidden()),
                false,
                false,
                Optional.empty(),
                ValueType.ENTITY.maxLength(),
                List.of(),
                sensitivity,
                property.extension(),
                Map.of());
    }
}
