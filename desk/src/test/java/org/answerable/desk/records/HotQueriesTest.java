package org.answerable.desk.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.HotReading;
import org.answerable.desk.ManyClaims;
import org.answerable.desk.TestDesk;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HotQueriesTest {
    @RegisterExtension
    static final TestDesk test = new TestDesk();

    @Test
    void noneOfTheTenHottestReadsTheClaimsFromEndToEnd() throws IOException {
        Source few = test.source("few.txt", "Mira Example teaches.", Confidentiality.CASE);
        Claim claim = test.accepted(few, "Person", "Mira Example", "position", "teacher", "Mira Example teaches");
        Source many = test.source("many.txt", "Mira and others.", Confidentiality.CASE);
        UUID busiest = ManyClaims.fill(test.database().owner(), many, 60_000);
        explainEverything();
        for (Map.Entry<String, Runnable> each :
                HotReading.of(test.desk(), test.owner(), busiest, claim, few).entrySet()) {
            int before = log().length();
            each.getValue().run();
            String plans = log().substring(before);
            assertThat(plans).as(each.getKey()).contains("Query Text");
            assertThat(scanned(plans)).as(each.getKey() + plans).isEmpty();
        }
    }

    private static List<String> scanned(String plans) {
        return Arrays.stream(plans.split("\n", -1))
                .filter(line -> line.matches(".*Seq Scan on (claim|passage|claim_head|entity)\\b.*"))
                .toList();
    }

    /** From the next connection on, every plan goes to the server's log. */
    private static void explainEverything() {
        Jdbi.create(test.database().admin()).useHandle(handle -> {
            String database = handle.select("select current_database()")
                    .mapTo(String.class)
                    .one();
            for (String setting : List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_nested_statements = on")) {
                handle.execute("alter database " + database + " set " + setting);
            }
            handle.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        });
    }

    private static String log() throws IOException {
        return Files.readString(test.database().serverLog(), StandardCharsets.UTF_8);
    }
}
