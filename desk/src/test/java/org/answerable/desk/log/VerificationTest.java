package org.answerable.desk.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.answerable.desk.Progress;
import org.answerable.desk.TestDesk;
import org.answerable.desk.storage.TestDatabase;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    @RegisterExtension
    final LoggedDesk desk = new LoggedDesk();

    @Test
    void aHomeInWhichEverythingWasDoneRightlyIsRight() {
        Report report = desk.verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.right()).isTrue();
        assertThat(report.entries()).isEqualTo(Long.parseLong(desk.text("select count(*) from log_entry")));
        // a source, its text, its custody; three claims, four decisions, an identity, a consent
        assertThat(report.objects()).isEqualTo(12);
        assertThat(report.files()).isEqualTo(1);
    }

    @Test
    void aFreshHomeIsRight() {
        try (TestDatabase empty = TestDatabase.fresh()) {
            Report report =
                    Verification.of(empty.owner(), desk.test().desk().vault()).run(Progress.NONE, List.of());
            // the vault is the other desk's, and only that is wrong here
            assertThat(report.findings()).singleElement().asString().contains("no source is these bytes");
            assertThat(report.entries()).isZero();
            assertThat(report.head()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source            | title = 'Another'                         | source
            source            | received_at = received_at + interval '1 microsecond' | source
            source            | derives_from = id                         | source
            source            | salt = decode(repeat('00', 32), 'hex')    | source
            source            | salt = '\\x00'                            | source
            source_text       | text = replace(text, 'court', 'count')    | text of source
            source_text       | page_starts = array[0, null]              | text of source
            source_text       | notices = array['well read']              | text of source
            custody           | detail = 'other.txt'                      | custody
            custody           | event = 'HANDED_ROUND'                    | custody
            claim             | named = 'Mira Other'                      | claim
            claim             | value_text = 'preacher'                   | claim
            claim             | asserter = 'the court'                    | claim
            claim             | modality = 'WISHED'                       | claim
            claim             | made_at = made_at + interval '1 second'   | claim
            passage           | start_at = start_at + 1, end_at = end_at + 1 | claim
            passage           | quote = repeat('x', length(quote))        | claim
            passage           | prefix = 'Then '                          | claim
            decision          | outcome = 'REJECTED' where kind = 'reading' | decision
            decision          | standard = 'none' where kind = 'assessment' | decision
            decision          | reason = 'because' where kind = 'assessment' | decision
            decision          | credibility = 1 where kind = 'assessment' | decision
            identity_decision | judgement = 'SAME'                        | identity
            consent           | audience = 'PUBLIC'                       | consent
            consent           | given_by = 'her neighbour'                | consent
            """)
    void anEditedRowIsNamed(String table, String change, String kind) {
        String where = change.contains(" where ") ? "" : " where true";
        desk.tamper("update " + table + " set " + change + where);
        assertThat(desk.wrong())
                .anyMatch(finding -> finding.startsWith(kind + " ") && finding.contains(": it was edited: it"));
    }

    @Test
    void oneEditedRowIsTheOnlyOneThatIsNamed() {
        desk.tamper("update claim set named = 'Mira Other' where id = '%s'"
                .formatted(desk.claim().id()));
        assertThat(desk.wrong())
                .singleElement()
                .asString()
                .startsWith("claim " + desk.claim().id() + ": it was edited: it is not what log entry ");
    }

    @Test
    void aRemovedClaimIsNamedWithWhatWentWithIt() {
        desk.tamper(
                "delete from claim_head where claim_id = '%s'"
                        .formatted(desk.claim().id()),
                "delete from passage where claim_id = '%s'"
                        .formatted(desk.claim().id()),
                "delete from decision where claim_id = '%s'"
                        .formatted(desk.claim().id()),
                "delete from claim where id = '%s'".formatted(desk.claim().id()));
        assertThat(desk.wrong())
                .hasSize(3)
                .anyMatch(finding -> finding.startsWith("claim " + desk.claim().id() + ": it was removed: log entry "))
                .filteredOn(finding -> finding.startsWith("decision ") && finding.contains("it was removed"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "source_text", "custody", "decision", "identity_decision", "consent"})
    void aRemovedRowOfAnyKindIsNamed(String table) {
        desk.tamper("delete from " + table);
        assertThat(desk.wrong()).anyMatch(finding -> finding.contains("it was removed: log entry "));
    }

    @Test
    void aRowInsertedBehindTheLogsBackIsNamed() {
        desk.tamper(
                "insert into claim select (t.c).* from (select jsonb_populate_record(c, '{\"id\": \"ffffffff-0000-7000-8000-000000000001\"}') as c from claim c limit 1) t",
                "insert into passage select (t.p).* from (select jsonb_populate_record(p, '{\"claim_id\": \"ffffffff-0000-7000-8000-000000000001\"}') as p from passage p limit 1) t");
        assertThat(desk.wrong())
                .anyMatch(finding ->
                        finding.startsWith("claim ffffffff-0000-7000-8000-000000000001: the log never committed to it"))
                .anyMatch(finding ->
                        finding.startsWith("claim ffffffff-0000-7000-8000-000000000001: the table of standings"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reading = 'REJECTED'",
                "assessment = 'DISPUTED'",
                "credibility = 6",
                "standard = 'beyond doubt'",
                "reading = 'SOMETHING'"
            })
    void aStandingThatItsDecisionsDoNotSayIsNamed(String change) {
        desk.tamper("update claim_head set %s where claim_id = '%s'"
                .formatted(change, desk.claim().id()));
        assertThat(desk.wrong())
                .singleElement()
                .asString()
                .startsWith("claim " + desk.claim().id() + ": the table of standings says ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claim       | label      | label
            source_text | label      | label
            custody     | label      | label
            passage     | label      | label
            decision    | label      | label
            claim_head  | label      | label
            claim       | value_edtf = '2021' | columns of another
            claim       | value_earliest = '2021-01-01' | columns of another
            claim       | time_earliest = '2021-01-01' | the days that it is ordered by
            passage     | selector = '{}' | columns of another
            decision    | corrected_by = claim_id where kind = 'assessment' | columns of another
            """)
    void whatFollowsFromCommittedRowsIsComparedToo(String table, String change, String named) {
        String other = "label = (select l.id from label l where l.level = 0 limit 1)";
        desk.tamper("update " + table + " set " + (change.equals("label") ? other : change));
        assertThat(desk.wrong()).anyMatch(finding -> finding.contains(named));
    }

    @Test
    void aQuoteThatDoesNotStandInItsTextIsNamed() {
        desk.tamper("update source_text set text = replace(text, 'Mira Example', 'Mira Sample!')");
        assertThat(desk.wrong())
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith(
                        "passage of claim " + desk.claim().id() + ": its quote does not stand at its place in source "
                                + desk.source().id()));
    }

    @Test
    void aPassageWhoseSourceHasNoTextIsNamed() {
        desk.tamper("delete from source_text");
        assertThat(desk.wrong())
                .anyMatch(finding -> finding.startsWith("passage of claim ") && finding.contains("has no text"));
    }

    @Test
    void aFlippedByteInTheVaultIsNamed() throws IOException {
        Path file = stored();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() - 20);
            int old = bytes.read();
            bytes.seek(bytes.length() - 20);
            bytes.write(old ^ 1);
        }
        assertThat(desk.wrong())
                .singleElement()
                .asString()
                .startsWith("vault file " + desk.source().sha256() + ": it is damaged")
                .contains(desk.source().id().toString());
    }

    @Test
    void aMissingVaultFileIsNamed() throws IOException {
        Files.delete(stored());
        assertThat(desk.wrong())
                .singleElement()
                .asString()
                .startsWith("vault file " + desk.source().sha256() + ": it is missing");
    }

    @Test
    void aVaultFileThatNoSourceKnowsIsNamed() throws IOException {
        var receipt = desk.test().desk().vault().store(new ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
        assertThat(desk.wrong())
                .singleElement()
                .asString()
                .startsWith("vault file " + receipt.sha256() + ": no source is these bytes");
    }

    @Test
    void aHomeInWhichPeopleWorkMeanwhileIsRight() throws Exception {
        TestDesk test = desk.test();
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> work = () -> {
                for (int i = 0; i < 25; i++) {
                    Source source = test.source(
                            "n.txt",
                            "Note %d of %s says: Ona Example is free.".formatted(i, Thread.currentThread()),
                            Confidentiality.CASE);
                    test.accepted(source, "Person", "Ona Example", "position", "free", "Ona Example is free");
                }
                return true;
            };
            Future<Boolean> one = people.submit(work);
            Future<Boolean> other = people.submit(work);
            int runs = 0;
            do {
                assertThat(desk.wrong()).isEmpty();
                runs++;
            } while (!one.isDone() || !other.isDone());
            assertThat(one.get() && other.get()).isTrue();
            assertThat(runs).isPositive();
        }
        assertThat(desk.verify().objects()).isEqualTo(12 + 50 * 5);
    }

    @Test
    void whereEverythingIsWrongAThousandAreNamedAndTheRestCounted() {
        desk.tamper("""
                insert into custody select gen_random_uuid(), source_id, label, at, by_id, event, detail, salt
                from custody, generate_series(1, 1500)
                """);
        Report report = desk.verify();
        assertThat(report.findings()).hasSize(1000);
        assertThat(report.more()).isEqualTo(500);
        assertThat(report.right()).isFalse();
    }

    private Path stored() throws IOException {
        try (Stream<Path> files = Files.walk(desk.test().database().home().vault())) {
            return files.filter(file -> String.valueOf(file.getFileName())
                            .equals(desk.source().sha256()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
