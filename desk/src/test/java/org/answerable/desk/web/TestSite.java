package org.answerable.desk.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.intake.Intake;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.intake.text.TextReader;
import org.answerable.desk.records.Records;
import org.answerable.desk.review.Claims;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.desk.search.Search;
import org.answerable.desk.storage.TestDatabase;
import org.answerable.desk.vault.Keyring;
import org.answerable.desk.vault.Vault;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server over a database of its own, with an owner and whoever else a test lets in. */
public final class TestSite implements BeforeAllCallback, AfterAllCallback {
    /** The password of every account here. */
    public static final String PASSWORD = "correct horse battery staple";

    private @Nullable Opened opened;

    private record Opened(
            TestDatabase database,
            Access access,
            TextReader reader,
            Sources sources,
            Intake intake,
            Search search,
            WebServer server) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        TestDatabase database = TestDatabase.fresh();
        Access access = new Access(database.app());
        Vault vault = vault(database);
        TextReader reader = new TextReader(database.home().spool());
        Sources sources = new Sources(access, vault);
        Intake intake = new Intake(
                access,
                vault,
                reader,
                database.home().spool(),
                database.home().folder().resolve("arriving"));
        Search search = new Search(database.home().index(), access);
        WebServer server = WebServer.start(
                0,
                database.home().spool(),
                access,
                new Accounts(access),
                new Cases(access),
                sources,
                intake,
                new Claims(access),
                new Records(access),
                search);
        opened = new Opened(database, access, reader, sources, intake, search, server);
        accounts().setPassword(owner(), accounts().owner(), PASSWORD);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        opened().server.close();
        opened().search.close();
        opened().reader.close();
        opened().database.close();
    }

    /** The server. */
    public WebServer server() {
        return opened().server;
    }

    /** The accounts behind it. */
    public Accounts accounts() {
        return new Accounts(opened().access);
    }

    /** The cases behind it. */
    public Cases cases() {
        return new Cases(opened().access);
    }

    /** The sources behind it. */
    public Sources sources() {
        return opened().sources;
    }

    /** The claims behind it. */
    public Claims claims() {
        return new Claims(opened().access);
    }

    /** The home's owner. */
    public Viewer owner() {
        return accounts().owner().viewer();
    }

    /** The case that work goes to. */
    public UUID usualCase() {
        return cases().usual(owner()).id();
    }

    /** A new account with the password of all. */
    public Account account(String name, Role role) {
        Account account = accounts().open(owner(), name, name, role);
        accounts().setPassword(owner(), account, PASSWORD);
        return account;
    }

    /** A browser in which nobody is signed in. */
    public Browser stranger() {
        return new Browser(server().address());
    }

    /** A browser in which somebody is signed in. */
    public Browser as(String name) {
        Browser browser = stranger();
        browser.post("/sign-in", "/sign-in", Map.of("name", name, "password", PASSWORD));
        return browser;
    }

    /** A text, stored as a source of that title. */
    public Source source(String title, String text) {
        return source(Arrival.to(usualCase()).titled(title), text);
    }

    /** A text, stored as it arrives. */
    public Source source(Arrival arrival, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return opened().intake
                .receive(owner(), arrival, "text.txt", new ByteArrayInputStream(bytes))
                .source();
    }

    /** A claim of the owner's on words of a source, nothing decided yet. */
    public Claim claim(Source source, String quote, Subject subject, String property, String value) {
        return claims().make(owner(), draft(source, quote, subject, property, value));
    }

    /** The same, not made yet. */
    public Draft draft(Source source, String quote, Subject subject, String property, String value) {
        var text = Objects.requireNonNull(
                sources().open(owner(), source.id()).orElseThrow().text());
        Passage passage = new Passage(source.id(), Quotes.find(text, quote));
        return Draft.of(subject, property, value, Modality.HAPPENED, java.util.List.of(passage));
    }

    private Opened opened() {
        return Objects.requireNonNull(opened);
    }

    private static Vault vault(TestDatabase database) {
        try {
            return new Vault(
                    database.home().vault(),
                    Keyring.openOrCreate(database.home().keys().resolve("vault.key")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
