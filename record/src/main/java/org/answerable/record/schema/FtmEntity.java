package org.answerable.record.schema;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.answerable.record.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * An entity as FollowTheMoney's tools exchange it: one JSON object a line.
 *
 * @param id unique within a file
 * @param schema the name of its schema
 * @param properties values by the name of their property, in order
 * @see <a href="https://followthemoney.tech/docs/">FollowTheMoney</a>
 */
public record FtmEntity(String id, String schema, Map<String, List<String>> properties) {
    public FtmEntity {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        properties.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        properties = Collections.unmodifiableMap(copy);
    }

    /** The object on one line, without a line break at its end. */
    public String toLine() {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("schema", schema);
            json.writeName("properties").writeStartObject();
            properties.forEach((name, values) -> {
                json.writeName(name).writeStartArray();
                values.forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndObject();
            json.writeEndObject();
        }
        return line.toString();
    }

    /**
     * Reads a line. Fields other than id, schema and properties, which some tools add, are left out.
     *
     * @throws Refusal when the line is not such an object; the message says what is wrong with it
     */
    public static FtmEntity fromLine(String line) {
        if (!(json(line) instanceof Json.Fields object)) {
            throw refusal("it is not a JSON object");
        }
        String id = object.text("id").filter(text -> !text.isBlank()).orElseThrow(() -> refusal("it has no id"));
        String schema = object.text("schema").orElseThrow(() -> refusal("it has no schema"));
        Map<String, List<String>> properties = new LinkedHashMap<>();
        Json.Fields values = object.object("properties");
        values.fields().forEach((name, value) -> properties.put(name, texts(name, value)));
        return new FtmEntity(id, schema, properties);
    }

    /**
     * The same for tools that know FollowTheMoney and not this project's extension: the nearest schema that they know, with the properties
     * that it has there. Empty when they have no place for such an entity, as for a Signature.
     *
     * @throws Refusal when the model has no such schema
     */
    public Optional<FtmEntity> narrowed(Model model) {
        return model.schema(schema).followTheMoney().map(known -> {
            Map<String, List<String>> kept = new LinkedHashMap<>(properties);
            kept.keySet()
                    .removeIf(name -> known.property(name)
                            .filter(property -> !property.extension() && !property.stub())
                            .isEmpty());
            return new FtmEntity(id, known.name(), kept);
        });
    }

    private static Json json(String line) {
        try {
            return Json.read(line);
        } catch (JacksonException malformed) {
            throw refusal("it is not JSON: " + malformed.getOriginalMessage());
        }
    }

    private static List<String> texts(String name, Json value) {
        List<Json> items = value instanceof Json.Items list ? list.items() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Json item : items) {
            if (!(item instanceof Json.Scalar scalar) || !scalar.quoted()) {
                throw refusal("a value of “" + name + "” is not a text");
            }
            texts.add(scalar.text());
        }
        return texts;
    }

    private static Refusal refusal(String what) {
        return new Refusal("The line is not an entity: " + what
                + "; write one object {\"id\", \"schema\", \"properties\"} a line.");
    }
}
