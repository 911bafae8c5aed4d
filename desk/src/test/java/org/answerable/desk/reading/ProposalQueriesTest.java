package org.answerable.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.TestDesk;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalQueriesTest {
    @RegisterExtension
    static final TestDesk test = new TestDesk(Trades.CHAIN);

    private static final int MANY = 5_000;
    private static final int SOURCES = 20;

    @Test
    void nothingThatTheRoomAsksReadsAllProposalsFromEndToEnd() throws IOException, InterruptedException {
        Room room = new Room(
                        test.desk(),
                        test.owner(),
                        test.source("few.txt", "Ada Arne is a baker. Bo Berg is a diver.", Confidentiality.CASE))
                .read();
        for (int i = 0; i < SOURCES; i++) {
            fill(test.source("many-" + i + ".txt", "Mira and others, " + i, Confidentiality.CASE));
        }
        Jdbi.create(test.database().owner()).useHandle(handle -> handle.execute("analyze"));
        explainEverything();
        // The pool trusts a connection that was used a moment ago; those that were just ended are older than that then.
        Thread.sleep(1000);
        for (Map.Entry<String, Runnable> each : asked(room).entrySet()) {
            int before = log().length();
            each.getValue().run();
            String plans = log().substring(before);
            assertThat(plans).as(each.getKey()).contains("Query Text");
            assertThat(scanned(plans)).as(each.getKey() + plans).isEmpty();
        }
    }

    private static Map<String, Runnable> asked(Room room) {
        Proposals proposals = test.desk().proposals();
        UUID source = room.source().id();
        Map<String, Runnable> asked = new LinkedHashMap<>();
        asked.put("a block", () -> proposals.block(test.owner(), source, 0));
        asked.put("the next that waits", () -> proposals.next(test.owner(), source, 1));
        asked.put("the counts", () -> proposals.counts(test.owner(), source));
        asked.put("a part of the text", () -> proposals.between(test.owner(), source, 0, 100));
        asked.put("what others decided", () -> proposals.decidedSince(test.owner(), source, Instant.now(), 50));
        asked.put("one's own steps", () -> proposals.undoable(test.owner(), source, 50));
        asked.put("accepting", () -> room.accept(room.at(1)));
        asked.put("undoing", room::undo);
        asked.put("what agrees", () -> proposals.agreed(test.owner(), source, 0.95));
        asked.put("sources that wait", () -> proposals.waiting(test.owner(), null, 10));
        return asked;
    }

    private static List<String> scanned(String plans) {
        return Arrays.stream(plans.split("\n", -1))
                .filter(line -> line.matches(".*Seq Scan on (proposal|proposal_head)\\b.*"))
                .toList();
    }

    /** Rows as the stores write them, behind the desk's back. */
    private static void fill(Source source) {
        Jdbi.create(test.database().owner()).useTransaction(handle -> {
            UUID batch = UUID.randomUUID();
            handle.execute("""
                    insert into proposal_batch (id, source_id, label, version, notices, by_id, at, salt)
                    select ?, id, label, 'many', '{}', received_by, now(), '' from source where id = ?
                    """, batch, source.id());
            handle.execute("""
                    insert into proposal (id, batch_id, ordinal, source_id, label, start_at, end_at, page, quote, prefix, suffix, subject, schema,
                        property, value, other_times, modality, asserter, parts, annotators, confidence, why)
                    select gen_random_uuid(), ?, n, s.id, s.label, 0, 4, 1, 'Mira', '', '', 'Mira ' || n, 'Person', 'position', 'post', '{}',
                        'HAPPENED', 'the source itself', '{}', '{a@1}', 0.5, 'many'
                    from source s cross join generate_series(1, ?) n where s.id = ?
                    """, batch, MANY, source.id());
            handle.execute("""
                    insert into proposal_head (proposal_id, source_id, label, place, state, version)
                    select id, source_id, label, ordinal, case when ordinal % 3 = 0 then 'OPEN' else 'REJECTED' end, 0 from proposal where batch_id = ?
                    """, batch);
        });
    }

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
                    "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        });
    }

    private static String log() throws IOException {
        return Files.readString(test.database().serverLog(), StandardCharsets.UTF_8);
    }
}
