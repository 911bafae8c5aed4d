package org.answerable.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.backup.Backup;
import org.answerable.desk.backup.Restore;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.log.Because;
import org.answerable.desk.log.Erasure;
import org.answerable.desk.log.Verification;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.record.log.Finding;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log says of proposals, what an erasure leaves of them, and what a backup carries. */
class ErasedProposalsTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private Room room;

    @BeforeEach
    void open() {
        desk = Desk.open(Home.at(folder.resolve("home")), null, Trades.CHAIN);
        room = room("one.txt", "Zyxvara Sample is a quintleaper. Ona Example is a baker. Ivo Example was a diver.");
        room.accept(room.at(1));
        room.reject(room.at(2));
        room.undo();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRightHomeVerifies() {
        assertThat(wrong()).isEmpty();
    }

    @Test
    void oneEntryHoldsAllThatWasProposedFromASource() {
        assertThat(text("select count(*) from log_entry where action = 'source.propose'"))
                .isEqualTo("1");
        assertThat(text("select count(*) from log_item where kind = 'batch'")).isEqualTo("1");
        assertThat(text("select count(*) from log_item where kind = 'choice'")).isEqualTo("3");
    }

    @Test
    void whatIsChangedBehindTheLogsBackIsNamed() {
        sql("update proposal set value = 'spy' where value = 'baker'");
        sql("update proposal_decision set outcome = 'ACCEPTED' where outcome = 'REJECTED'");
        sql("update proposal_head set state = 'REJECTED' where state = 'ACCEPTED'");

        assertThat(wrong())
                .anySatisfy(each -> assertThat(each).contains("edited").contains("batch of proposals"))
                .anySatisfy(each -> assertThat(each).contains("edited").contains("decision on a proposal"))
                .anySatisfy(each -> assertThat(each).contains("where it stands is not what its decisions say"));
    }

    @Test
    void anErasedSourceTakesItsProposalsWithIt() throws IOException {
        List<byte[]> salts = salts();
        assertThat(salts).hasSize(4);

        erase(room.source().id());

        for (String table :
                List.of("reading_task", "proposal_batch", "proposal", "proposal_decision", "proposal_head")) {
            assertThat(text("select count(*) from " + table)).as(table).isEqualTo("0");
        }
        assertThat(wrong()).isEmpty();
        desk.close();
        assertThat(filesWith("quintleaper")).isEmpty();
        for (byte[] salt : salts) {
            assertThat(filesWith(new String(salt, StandardCharsets.ISO_8859_1))).isEmpty();
            assertThat(filesWith(HexFormat.of().formatHex(salt))).isEmpty();
        }
    }

    @Test
    void anErasedClaimTakesTheProposalWithItOfWhichItCame() {
        UUID claim = Objects.requireNonNull(room.at(1).head().claim());

        erase(claim);

        assertThat(room.offers()).extracting(each -> each.proposal().value()).containsExactly("baker", "diver");
        assertThat(wrong()).isEmpty();
        room.accept(room.at(2));
        assertThat(wrong()).isEmpty();
    }

    @Test
    void aBackupCarriesProposalsAndDecisions() throws IOException {
        Home home = desk.home();
        desk.close();
        Path file = folder.resolve("backup");
        try (Database alone = Database.openAlone(home)) {
            new Backup(alone, home, desk.vault())
                    .write(room.viewer(), file, "seven small grey herons".toCharArray(), Progress.NONE);
        }
        Path again = folder.resolve("again");
        Restore.into(new Home(again), null, file, "seven small grey herons".toCharArray(), Progress.NONE);
        desk = Desk.open(Home.at(again), null, Trades.CHAIN);

        Room restored = new Room(desk, room.viewer(), room.source());
        assertThat(restored.offers())
                .extracting(each -> each.head().state())
                .containsExactly(State.ACCEPTED, State.OPEN, State.OPEN);
        assertThat(wrong()).isEmpty();
        assertThat(restored.undo().many()).isEqualTo(1);
    }

    private Room room(String name, String text) {
        var owner = desk.accounts().owner().viewer();
        return new Room(
                        desk,
                        owner,
                        desk.intake()
                                .receive(
                                        owner,
                                        Arrival.to(desk.cases().usual(owner).id()),
                                        name,
                                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                                .source())
                .read();
    }

    private void erase(UUID id) {
        new Erasure(desk.database(), desk.vault(), gone -> desk.search().forget())
                .erase(room.viewer(), id, Because.DANGER);
    }

    private List<String> wrong() {
        return Verification.of(desk.database(), desk.vault()).run(Progress.NONE, List.of()).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private String text(String sql) {
        return Jdbi.create(desk.database().owner())
                .withHandle(handle -> handle.select(sql).mapTo(String.class).one());
    }

    private void sql(String sql) {
        Jdbi.create(desk.database().owner()).useHandle(handle -> handle.execute(sql));
    }

    private List<byte[]> salts() {
        return Jdbi.create(desk.database().owner())
                .withHandle(handle -> handle.select(
                                "select salt from proposal_batch union all select salt from proposal_decision")
                        .mapTo(byte[].class)
                        .list());
    }

    private List<Path> filesWith(String wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted);
                        } catch (IOException e) {
                            return false;
                        }
                    })
                    .toList();
        }
    }
}
