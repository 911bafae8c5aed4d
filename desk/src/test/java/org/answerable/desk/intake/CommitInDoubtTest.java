package org.answerable.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.storage.TestDatabase;
import org.answerable.record.log.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitInDoubtTest {
    private static final byte[] TEXT = "Mira Example teaches.".getBytes(StandardCharsets.UTF_8);

    private final TestDatabase database = TestDatabase.fresh();
    private final BrokenCommits commits = new BrokenCommits(database.app());
    private final Desk desk = Desk.over(database.home(), commits.source());
    private Viewer owner;
    private Arrival arrival;

    @BeforeEach
    void openCase() {
        owner = desk.accounts().owner().viewer();
        arrival = Arrival.to(desk.cases().usual(owner).id());
    }

    @AfterEach
    void close() {
        desk.close();
        database.close();
    }

    @Test
    void aSourceWhoseCommitWasMadeButNotAnsweredKeepsItsFile() throws IOException {
        commits.next(BrokenCommits.When.AFTER);
        assertThatThrownBy(this::store).hasStackTraceContaining("the connection broke");
        assertThat(sources()).isEqualTo(1);
        assertThat(files()).isEqualTo(1);
        assertThat(marks()).isZero();
    }

    @Test
    void aFileWhoseCommitWasNotMadeIsTakenBack() throws IOException {
        commits.next(BrokenCommits.When.BEFORE);
        assertThatThrownBy(this::store).hasStackTraceContaining("the connection broke");
        assertThat(sources()).isZero();
        assertThat(files()).isZero();
        assertThat(marks()).isZero();
    }

    @Test
    void aFileOfWhichNobodyCanSayStaysMarked() throws IOException {
        commits.next(BrokenCommits.When.FOR_GOOD);
        assertThatThrownBy(this::store).hasStackTraceContaining("the connection broke");
        assertThat(files()).isEqualTo(1);
        assertThat(marks()).isEqualTo(1);
        commits.next(BrokenCommits.When.NEVER);
        assertThat(sources()).isEqualTo(1);
    }

    @Test
    void aFileThatSomebodyElseBringsJustNowIsLeftToThem() throws IOException {
        Arriving.Mark other = CompletableFuture.supplyAsync(() -> new Arriving(marksFolder()).mark(Hash.of(TEXT)))
                .join();
        commits.next(BrokenCommits.When.BEFORE);
        assertThatThrownBy(this::store).hasStackTraceContaining("the connection broke");
        assertThat(files()).isEqualTo(1);
        other.close();
        assertThat(marks()).as("left for whoever opens the home next").isEqualTo(1);
    }

    private void store() {
        desk.intake().receive(owner, arrival, "note.txt", new ByteArrayInputStream(TEXT));
    }

    private int sources() {
        return desk.sources()
                .latest(owner, null, java.time.Instant.now().plusSeconds(60), 10)
                .size();
    }

    private long files() {
        try (Stream<Hash> all = desk.vault().all()) {
            return all.count();
        }
    }

    private Path marksFolder() {
        return database.home().folder().resolve("arriving");
    }

    private long marks() throws IOException {
        try (Stream<Path> all = Files.list(marksFolder())) {
            return all.count();
        }
    }
}
