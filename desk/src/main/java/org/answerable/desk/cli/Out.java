package org.answerable.desk.cli;

import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Results on the output stream: words for people, or one JSON object a line for programs. */
final class Out {
    private final PrintStream stream;
    private final boolean json;

    Out(PrintStream stream, boolean json) {
        this.stream = stream;
        this.json = json;
    }

    /** One result, in both forms; only one of them is printed. */
    void result(String words, Map<String, ?> object) {
        stream.println(json ? Json.MAPPER.writeValueAsString(object) : words);
    }

    /** A line for people alone. */
    void line(String words) {
        if (!json) {
            stream.println(words);
        }
    }

    /** A line as it is, in either form. */
    void raw(String line) {
        stream.println(line);
    }

    /** Loaded only by commands that are asked for JSON. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();

        private Json() {}
    }
}
