package org.answerable.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.answerable.desk.Desk;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.reading.Reader;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.passage.Passage;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server over a desk of its own, with an owner and whoever else a test lets in. */
public final class TestSite implements BeforeAllCallback, AfterAllCallback {
    /** The password of every account here. */
    public static final String PASSWORD = "correct horse battery staple";

    private final TestDesk under;
    private @Nullable WebServer server;

    /** Over a desk in which nothing reads texts for proposals. */
    public TestSite() {
        this(Reader.NONE);
    }

    /** Over a desk in which this reads them. */
    public TestSite(Reader reads) {
        this.under = new TestDesk(reads);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        under.beforeAll(context);
        server = WebServer.start(desk(), 0);
        desk().accounts().setPassword(owner(), desk().accounts().owner(), PASSWORD);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server().close();
        under.afterAll(context);
    }

    /** The server. */
    public WebServer server() {
        return Objects.requireNonNull(server);
    }

    /** The desk behind it. */
    public Desk desk() {
        return under.desk();
    }

    /** The home's owner. */
    public Viewer owner() {
        return under.owner();
    }

    /** A new account with the password of all, let into the case for what the case may see. */
    public Account account(String name, Role role) {
        Account account = desk().accounts().open(owner(), name, name, role);
        desk().accounts().setPassword(owner(), account, PASSWORD);
        desk().cases().admit(owner(), under.casework(), account, Confidentiality.CASE);
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

    /** A text, stored as a source for the case. */
    public Source source(String fileName, String text) {
        return source(fileName, text, Confidentiality.CASE);
    }

    /** A text, stored as a source that is held as closely as that. */
    public Source source(String fileName, String text, Confidentiality level) {
        return under.source(fileName, text, level);
    }

    /** The passage that says this. */
    public Passage passage(Source source, String quote) {
        return under.passage(source, quote);
    }

    /** A claim of the owner's on words of a source; nothing is decided on it yet. */
    public Claim claim(Source source, String quote, Subject subject, String property, String value) {
        return desk().claims()
                .make(
                        owner(),
                        Draft.of(subject, property, value, Modality.HAPPENED, List.of(under.passage(source, quote))));
    }

    /** The same at a time. */
    public Claim claim(Source source, String quote, Subject subject, String property, String value, String time) {
        return desk().claims()
                .make(
                        owner(),
                        Draft.of(subject, property, value, Modality.HAPPENED, List.of(under.passage(source, quote)))
                                .when(time));
    }

    /** Accepts the reading of a claim. */
    public Claim accepted(Claim claim) {
        desk().claims().read(owner(), claim.id(), org.answerable.record.claim.Reading.ACCEPTED, null);
        return claim;
    }
}
