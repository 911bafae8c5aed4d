package org.answerable.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.storage.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server over a database of its own, with an owner and whoever else a test lets in. */
public final class TestSite implements BeforeAllCallback, AfterAllCallback {
    /** The password of every account here. */
    public static final String PASSWORD = "correct horse battery staple";

    private final Function<Rooms, List<Object>> doors;
    private @Nullable Rooms rooms;
    private @Nullable WebServer server;

    /**
     * What a test may build its doors from.
     *
     * @param database rows of its own
     * @param access the way in to them
     */
    public record Rooms(TestDatabase database, Access access) {}

    /**
     * A site that starts with the test class.
     *
     * @param doors what the pages ask, besides accounts and cases
     */
    public TestSite(Function<Rooms, List<Object>> doors) {
        this.doors = doors;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        TestDatabase database = TestDatabase.fresh();
        Rooms opened = new Rooms(database, new Access(database.app()));
        rooms = opened;
        List<Object> all = new ArrayList<>(List.of(accounts(), cases()));
        all.addAll(doors.apply(opened));
        server = WebServer.start(0, database.home().spool(), all.toArray());
        accounts().setPassword(owner(), accounts().owner(), PASSWORD);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server().close();
        rooms().database.close();
    }

    /** The server. */
    public WebServer server() {
        return java.util.Objects.requireNonNull(server);
    }

    /** What it stands on. */
    public Rooms rooms() {
        return java.util.Objects.requireNonNull(rooms);
    }

    /** The accounts behind it. */
    public Accounts accounts() {
        return new Accounts(rooms().access);
    }

    /** The cases behind it. */
    public Cases cases() {
        return new Cases(rooms().access);
    }

    /** The home's owner. */
    public Viewer owner() {
        return accounts().owner().viewer();
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
}
