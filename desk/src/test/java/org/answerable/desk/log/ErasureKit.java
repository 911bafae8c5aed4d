package org.answerable.desk.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.backup.Backup;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.log.Finding;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk in which something is stored that is to be erased, and a search for what may remain of it. */
abstract class ErasureKit {
    /** Of these words nothing may remain. */
    static final List<String> SECRETS = List.of("Zyxvara", "quintleaper", "ombrelthorn");

    static final String TEXT = "Ona Example stays. Zyxvara Sample, a quintleaper, was seen.";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    Desk desk;

    @SuppressWarnings("NullAway.Init")
    Viewer owner;

    @SuppressWarnings("NullAway.Init")
    Source source;

    final List<UUID> forgotten = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = Desk.open(Home.at(folder.resolve("home")));
        owner = desk.accounts().owner().viewer();
        source = store("stays.txt", TEXT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    Erasure erasure() {
        return new Erasure(
                desk.database(),
                desk.vault(),
                forgotten::addAll,
                objects -> desk.search().forget());
    }

    List<String> wrong() {
        return Verification.of(desk.database(), desk.vault()).run(Progress.NONE, List.of()).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    Source store(String name, String text) {
        return desk.intake()
                .receive(owner, Arrival.to(desk.cases().usual(owner).id()), name, new ByteArrayInputStream(bytes(text)))
                .source();
    }

    Claim claim(Source on, Subject subject, String value, String quote) {
        return desk.claims().make(owner, draft(on, subject, value, quote));
    }

    Draft draft(Source on, Subject subject, String value, String quote) {
        var text = Objects.requireNonNull(
                desk.sources().open(owner, on.id()).orElseThrow().text());
        return Draft.of(
                subject, "position", value, Modality.HAPPENED, List.of(new Passage(on.id(), Quotes.find(text, quote))));
    }

    String text(String sql) {
        return Jdbi.create(desk.database().owner())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one());
    }

    List<byte[]> salts(String sql) {
        return Jdbi.create(desk.database().owner())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(byte[].class).list());
    }

    /** What is in memory goes to the files, so that the search can be seen to find it. */
    void settle() {
        desk.close();
        desk = Desk.open(desk.home());
    }

    void assertNoTrace(List<byte[]> salts) throws IOException {
        for (String secret : SECRETS) {
            assertThat(filesWith(bytes(secret))).as(secret).isEmpty();
        }
        for (byte[] salt : salts) {
            assertThat(filesWith(salt)).isEmpty();
            assertThat(filesWith(bytes(HexFormat.of().formatHex(salt)))).isEmpty();
        }
    }

    List<Path> filesWith(byte[] wanted) throws IOException {
        String text = new String(wanted, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false; // deleted meanwhile
        }
    }

    /** The entries of a backup that is written now, as text. */
    List<String> backup() throws IOException {
        Path file = folder.resolve("backup-" + UUID.randomUUID());
        Home home = desk.home();
        try (Database alone = Database.openAlone(home)) {
            new Backup(alone, home, desk.vault()).writePlain(owner, file, Progress.NONE);
        }
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
