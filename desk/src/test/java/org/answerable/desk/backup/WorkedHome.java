package org.answerable.desk.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.backup.Backup.Written;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.log.Checkpoints;
import org.answerable.desk.review.Claims;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.desk.vault.Keyring;
import org.answerable.desk.vault.Vault;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.identity.Judgement;
import org.answerable.record.log.Checkpoint;
import org.answerable.record.log.Hash;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A home in which people have worked: three sources in several scripts, claims, decisions, an identity. Closed between two uses. */
record WorkedHome(Home home) {
    /** The checkpoint that was made in it and kept beside it. */
    Checkpoint checkpoint() throws IOException {
        return Checkpoint.parse(Files.readString(home.folder().resolveSibling("kept")));
    }

    static WorkedHome there(Path folder) {
        return new WorkedHome(new Home(folder));
    }

    static WorkedHome at(Path folder) {
        WorkedHome worked = new WorkedHome(Home.at(folder));
        try (Desk desk = Desk.open(worked.home())) {
            Viewer owner = desk.accounts().owner().viewer();
            UUID file = desk.cases().usual(owner).id();
            desk.accounts().open(owner, "officer", "An officer", Role.OFFICER);
            Claim first = claims(desk, owner, file, "one.txt", "Mira Example\tis\\a \"teacher\". Ivo Sample is not.");
            Claim second =
                    claims(desk, owner, file, "два.txt", "Mira Example живёт в Öst-Beispiel. 例え 𝔛\nnothing else.");
            claims(desk, owner, file, "three.txt", "Mira Example ".repeat(20_000));
            UUID open = desk.people()
                    .decide(owner, first.subject(), second.subject(), Judgement.UNSURE, "too little is known")
                    .id();
            desk.people().undo(owner, open, null);
            desk.people().decide(owner, first.subject(), second.subject(), Judgement.SAME, "same \\. name");
            Files.writeString(
                    folder.resolveSibling("kept"),
                    new Checkpoints(desk.database().owner(), worked.home())
                            .make(owner)
                            .print());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return worked;
    }

    private static Claim claims(Desk desk, Viewer owner, UUID file, String name, String text) {
        Source source = desk.intake()
                .receive(owner, Arrival.to(file), name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .source();
        var canonical = Objects.requireNonNull(
                desk.sources().open(owner, source.id()).orElseThrow().text());
        Claim claim = desk.claims()
                .make(
                        owner,
                        Draft.of(
                                new Subject.Fresh("Person", "Mira Example"),
                                "position",
                                "teacher",
                                Modality.HAPPENED,
                                List.of(new Passage(source.id(), Quotes.at(canonical, 0, 12)))));
        desk.claims().read(owner, claim.id(), Reading.ACCEPTED, "as it stands\nthere");
        desk.claims().assess(owner, claim.id(), Assessment.ESTABLISHED, "balance of probabilities", 2, null);
        return claim;
    }

    Written backup(Path file, char[] passphrase) {
        return backup(file, passphrase, Progress.NONE);
    }

    Written backup(Path file, char[] passphrase, Progress progress) {
        return backup(null, file, passphrase, progress);
    }

    /** From an external database. */
    Written backup(@Nullable String url, Path file, char[] passphrase, Progress progress) {
        return alone(url, at -> at.backup().write(at.owner(), file, passphrase, progress));
    }

    Written plainBackup(Path file) {
        return alone(null, at -> at.backup().writePlain(at.owner(), file, Progress.NONE));
    }

    Written backupBy(String name, Path file) {
        return alone(
                null,
                at -> at.backup()
                        .write(
                                at.accounts().named(at.owner(), name).viewer(),
                                file,
                                "long enough".toCharArray(),
                                Progress.NONE));
    }

    String text(String sql) {
        return alone(null, at -> at.text(sql));
    }

    /** What its owner sees, and a sum over every table; as it lies there, with nothing done to it on the way. */
    Map<String, String> seen(@Nullable String url) {
        return alone(url, at -> {
            Map<String, String> seen = new TreeMap<>();
            for (String table : at.text(
                            "select string_agg(relname, ' ') from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'flyway%'")
                    .split(" ", -1)) {
                seen.put(
                        table,
                        at.text(
                                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text collate \"C\")), '') from "
                                        + table + " t"));
            }
            Access access = new Access(at.database().app());
            for (Source source : new Sources(access, at.vault())
                    .latest(at.owner(), null, Instant.now().plusSeconds(9), 100)) {
                seen.put("source " + source.id(), source.toString());
                seen.put(
                        "claims on " + source.id(),
                        new Claims(access).on(at.owner(), source.id()).toString());
                seen.put(
                        "bytes of " + source.id(),
                        at.vault().verify(Hash.parse(source.sha256())).toString());
            }
            return seen;
        });
    }

    private <T> T alone(@Nullable String url, Function<Inside, T> work) {
        try (Database database = Database.openAlone(home, url)) {
            return work.apply(
                    new Inside(home, database, new Vault(home.vault(), Keyring.openOrCreate(home.vaultKey()))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Inside(Home home, Database database, Vault vault) {
        Backup backup() {
            return new Backup(database, home, vault);
        }

        Accounts accounts() {
            return new Accounts(new Access(database.app()));
        }

        Viewer owner() {
            return accounts().owner().viewer();
        }

        String text(String sql) {
            return Jdbi.create(database.owner())
                    .withHandle(handle -> handle.createQuery("select (" + sql + ")::text")
                            .mapTo(String.class)
                            .one());
        }
    }
}
