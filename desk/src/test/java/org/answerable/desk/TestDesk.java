package org.answerable.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.CaseFile;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.reading.Reader;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.desk.storage.TestDatabase;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A whole desk without the web for a test class, on a database of its own, with an owner and one case; and the sentences in which tests speak. */
public final class TestDesk implements BeforeAllCallback, AfterAllCallback {
    private final TestDatabase database = new TestDatabase();
    private final Reader reads;
    private @Nullable Desk desk;
    private @Nullable Viewer owner;
    private @Nullable CaseFile casework;

    /** A desk in which nothing reads texts for proposals. */
    public TestDesk() {
        this(Reader.NONE);
    }

    /** A desk in which this reads them. */
    public TestDesk(Reader reads) {
        this.reads = reads;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        database.beforeAll(context);
        desk = Desk.over(database.home(), database.app(), reads);
        owner = desk.accounts().owner().viewer();
        casework = desk.cases().usual(owner);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        desk().close();
        database.afterAll(context);
    }

    /** The desk. */
    public Desk desk() {
        return Objects.requireNonNull(desk);
    }

    /** The database under it. */
    public TestDatabase database() {
        return database;
    }

    /** The home's owner, who sees everything in the case. */
    public Viewer owner() {
        return Objects.requireNonNull(owner);
    }

    /** The case. */
    public CaseFile casework() {
        return Objects.requireNonNull(casework);
    }

    /** A new account, let into the case up to a level; absent: not let in at all. */
    public Viewer account(String name, Role role, @Nullable Confidentiality clearance) {
        Account account = desk().accounts().open(owner(), name, name, role);
        if (clearance != null) {
            desk().cases().admit(owner(), casework(), account, clearance);
        }
        return account.viewer();
    }

    /** Stores a text as a source of the case. */
    public Source source(String fileName, String text, Confidentiality level) {
        return desk().intake()
                .receive(
                        owner(),
                        Arrival.to(casework().id()).at(level),
                        fileName,
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .source();
    }

    /** The passage that says this. */
    public Passage passage(Source source, String quote) {
        CanonicalText text = Objects.requireNonNull(
                desk().sources().open(owner(), source.id()).orElseThrow().text());
        return new Passage(source.id(), Quotes.find(text, quote));
    }

    /** A claim about a new entity on the passage that says it; nobody has decided on it. */
    public Claim claim(Source source, String schema, String subject, String property, String value, String quote) {
        return desk().claims()
                .make(
                        owner(),
                        Draft.of(
                                new Subject.Fresh(schema, subject),
                                property,
                                value,
                                Modality.HAPPENED,
                                List.of(passage(source, quote))));
    }

    /** The same, accepted. */
    public Claim accepted(Source source, String schema, String subject, String property, String value, String quote) {
        Claim claim = claim(source, schema, subject, property, value, quote);
        desk().claims().read(owner(), claim.id(), Reading.ACCEPTED, null);
        return claim;
    }
}
