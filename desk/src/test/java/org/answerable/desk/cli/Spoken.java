package org.answerable.desk.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a command said and how it ended. */
record Spoken(int code, String out, String err) {

    /** Runs a command in a home, as a person would. */
    static synchronized Spoken run(Path home, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--home");
        all.add(home.toString());
        return run(all.toArray(String[]::new));
    }

    static synchronized Spoken run(String... words) {
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = Answerable.run(words);
            return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }
}
