package org.answerable.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.desk.Desk;
import org.answerable.desk.Logging;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.CaseFile;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.demo.Demonstration;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.reading.Trades;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.desk.storage.Home;
import org.answerable.desk.web.WebServer;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;

/** A desk in a home of its own, as {@code ./run} starts it: with the demonstration, a case beside it, and accounts that have a password. */
final class Site implements AutoCloseable {
    static final String PASSWORD = "correct horse battery staple";
    static final String CASE = "Almara";

    private final Path folder;
    private final Desk desk;
    private final WebServer server;
    private final CaseFile casework;

    Site() {
        Logging.warningsOnly();
        try {
            folder = Files.createTempDirectory("desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk = Desk.open(Home.at(folder), null, Trades.CHAIN);
        server = WebServer.start(desk, 0);
        new Demonstration(desk, owner(), Progress.NONE).load();
        casework = desk.cases().open(owner(), CASE, false);
        desk.accounts().setPassword(owner(), desk.accounts().owner(), PASSWORD);
    }

    Desk desk() {
        return desk;
    }

    /** The address of a path of the desk. */
    String at(String path) {
        return server.address().resolve(path).toString();
    }

    /** A one-time link, not used yet. */
    String link() {
        return server.link().toString();
    }

    Viewer owner() {
        return desk.accounts().owner().viewer();
    }

    /** An account that is let into the case beside the demonstration, with the password of all. */
    void account(String name, Role role, Confidentiality clearance) {
        Account account = desk.accounts().open(owner(), name, name, role);
        desk.accounts().setPassword(owner(), account, PASSWORD);
        desk.cases().admit(owner(), casework, account, clearance);
    }

    /** Stores a text as a source of the case. */
    Source source(String fileName, String text, Confidentiality level) {
        return desk.intake()
                .receive(
                        owner(),
                        Arrival.to(casework.id()).at(level),
                        fileName,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .source();
    }

    /** A claim that a new person has a position, on the words that say so; nobody has decided on it. */
    Claim position(Source source, String person, String position, String quote) {
        CanonicalText text = Objects.requireNonNull(
                desk.sources().open(owner(), source.id()).orElseThrow().text());
        Passage passage = new Passage(source.id(), Quotes.find(text, quote));
        return desk.claims()
                .make(
                        owner(),
                        Draft.of(
                                new Subject.Fresh("Person", person),
                                "position",
                                position,
                                Modality.HAPPENED,
                                List.of(passage)));
    }

    void accept(Claim claim) {
        desk.claims().read(owner(), claim.id(), Reading.ACCEPTED, null);
    }

    /** The only entity of that name which the owner sees. */
    UUID named(String name) {
        return desk.records().named(owner(), name).getFirst();
    }

    @Override
    public void close() throws IOException {
        server.close();
        desk.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
