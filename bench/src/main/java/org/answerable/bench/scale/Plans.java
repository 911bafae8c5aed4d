package org.answerable.bench.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.answerable.desk.Desk;
import org.answerable.desk.storage.Home;

/** How PostgreSQL goes about the hottest queries: it is told to write each plan to its log. */
final class Plans {
    private static final Pattern FROM_END_TO_END =
            Pattern.compile("Seq Scan on (claim|passage|claim_head|decision|entity)\\b[^\\n]*");
    private static final String EXPLAIN = """
            session_preload_libraries = 'auto_explain'
            auto_explain.log_min_duration = 0
            auto_explain.log_nested_statements = on
            """;

    private final Home home;

    Plans(Home home) {
        this.home = home;
    }

    /**
     * The readings in whose plans a large table is read from end to end.
     *
     * @param ten makes the readings of a desk that is open
     */
    Map<String, String> scans(java.util.function.Function<Desk, Map<String, Runnable>> ten) {
        Path settings = home.postgres().resolve("data").resolve("postgresql.auto.conf");
        try {
            String before = Files.readString(settings);
            Files.writeString(settings, before + EXPLAIN);
            try (Desk desk = Desk.open(home)) {
                return read(ten.apply(desk));
            } finally {
                Files.writeString(settings, before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(Map<String, Runnable> ten) throws IOException {
        Map<String, String> scans = new TreeMap<>();
        for (Map.Entry<String, Runnable> each : ten.entrySet()) {
            int before = log().length();
            each.getValue().run();
            String plans = log().substring(before);
            if (!plans.contains("Query Text")) {
                scans.put(each.getKey(), "its plans are not in the log");
            }
            List<String> found = FROM_END_TO_END
                    .matcher(plans)
                    .results()
                    .map(hit -> hit.group())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                scans.put(each.getKey(), String.join("; ", found));
            }
        }
        return scans;
    }

    private String log() throws IOException {
        return Files.readString(home.postgres().resolve("server.log"), StandardCharsets.UTF_8);
    }
}
