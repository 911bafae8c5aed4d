package org.answerable.record.schema;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** A JSON value, read by streaming: binding it to classes takes several times as long in a fresh virtual machine. */
sealed interface Json {
    JsonFactory FACTORY = new JsonFactory();

    /** A number, a truth value or null is kept as it is written. */
    record Scalar(String text, boolean quoted) implements Json {}

    record Items(List<Json> items) implements Json {}

    record Fields(Map<String, Json> fields) implements Json {
        static final Fields NONE = new Fields(Map.of());

        Optional<String> text(String name) {
            return fields.get(name) instanceof Scalar scalar ? Optional.of(scalar.text) : Optional.empty();
        }

        boolean flag(String name, boolean otherwise) {
            return fields.get(name) instanceof Scalar scalar ? Boolean.parseBoolean(scalar.text) : otherwise;
        }

        List<String> texts(String name) {
            List<String> texts = new ArrayList<>();
            if (fields.get(name) instanceof Items list) {
                for (Json item : list.items) {
                    texts.add(item instanceof Scalar scalar ? scalar.text : "");
                }
            }
            return Collections.unmodifiableList(texts);
        }

        Fields object(String name) {
            return fields.get(name) instanceof Fields object ? object : NONE;
        }
    }

    static Json read(InputStream stream) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            return only(parser);
        }
    }

    static Json read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return only(parser);
        }
    }

    private static Json only(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw new StreamReadException(parser, "nothing is there");
        }
        Json value = value(parser);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "something follows the first value");
        }
        return value;
    }

    private static Json value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Json> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return new Fields(fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Json> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Items(items);
        }
        return new Scalar(parser.getString(), token == JsonToken.VALUE_STRING);
    }
}
