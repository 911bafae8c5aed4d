package org.answerable.desk.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.answerable.desk.Progress;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Cases;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.record.Identifier;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.consent.Audience;
import org.answerable.record.consent.Consent;
import org.answerable.record.consent.Purpose;
import org.answerable.record.identity.Judgement;
import org.answerable.record.log.Checkpoint;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Finding;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A desk of its own for each test, in which something of every committed kind was done; and somebody who tampers with it behind its back. */
final class LoggedDesk implements BeforeEachCallback, AfterEachCallback {
    static final String TEXT =
            "On 3 May 2021 Mira Example, a teacher, was released. Ivo Sample was not. The court sat on 2021-05-02.";

    private @Nullable TestDesk test;
    private @Nullable Source source;
    private @Nullable Claim claim;
    private @Nullable Claim slip;

    @Override
    public void beforeEach(ExtensionContext context) {
        TestDesk fresh = new TestDesk();
        fresh.beforeAll(context);
        test = fresh;
        Source stored = fresh.source("note.txt", TEXT, Confidentiality.CASE);
        source = stored;
        Claim mira = fresh.accepted(stored, "Person", "Mira Example", "position", "teacher", "Mira Example, a teacher");
        claim = mira;
        fresh.desk()
                .claims()
                .assess(fresh.owner(), mira.id(), Assessment.ESTABLISHED, "balance of probabilities", 2, "two sources");
        Claim ivo = fresh.claim(stored, "Person", "Ivo Sample", "position", "teecher", "Ivo Sample was not");
        slip = ivo;
        fresh.desk().claims().correct(fresh.owner(), ivo.id(), draft(ivo.subject(), "Ivo Sample", "teacher"), "a slip");
        fresh.desk().people().decide(fresh.owner(), mira.subject(), ivo.subject(), Judgement.DIFFERENT, "two people");
        consent(mira.subject());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        test().afterAll(context);
    }

    TestDesk test() {
        return Objects.requireNonNull(test);
    }

    Source source() {
        return Objects.requireNonNull(source);
    }

    /** Mira is a teacher: accepted, and established. */
    Claim claim() {
        return Objects.requireNonNull(claim);
    }

    /** Ivo is a "teecher": corrected by another claim. */
    Claim slip() {
        return Objects.requireNonNull(slip);
    }

    Draft draft(UUID subject, String named, String value) {
        return Draft.of(
                new Subject.Known(subject, named),
                "position",
                value,
                Modality.HAPPENED,
                List.of(test().passage(source(), "Ivo Sample was not")));
    }

    private void consent(UUID person) {
        Consent given = new Consent(
                Identifier.next(),
                person,
                Purpose.PUBLICATION,
                Audience.AUTHORITY,
                Consent.Form.PSEUDONYMOUS,
                "herself",
                LocalDate.of(2024, 2, 1),
                null,
                null);
        Salt salt = Salt.fresh();
        test().desk().access().run(test().owner(), transaction -> {
            transaction
                    .handle()
                    .createUpdate("""
                            insert into consent (id, person, label, purpose, audience, form, given_by, given, by_id, at, salt)
                            values (:id, :person, :label, :purposeName, :audienceName, :formName, :givenBy, :given, :by, :at, :salt)
                            """)
                    .bindMethods(given)
                    .bind("purposeName", given.purpose().name())
                    .bind("audienceName", given.audience().name())
                    .bind("formName", given.form().name())
                    .bind("label", Cases.label(transaction, test().casework().id(), Confidentiality.CASE))
                    .bind("by", transaction.viewer().account())
                    .bind("at", transaction.at())
                    .bind("salt", salt.bytes())
                    .execute();
            transaction.note("consent.give", new Item("consent", given.id(), Commitment.of(salt, given.content())));
        });
    }

    /** Changes rows as somebody does who has the database in hand: no policy, no check of references. */
    void tamper(String... statements) {
        try (Connection connection = admin().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    String text(String query) {
        try (Connection connection = admin().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private DataSource admin() {
        return test().database().admin();
    }

    Report verify(Checkpoint... since) {
        return Verification.of(test().database().owner(), test().desk().vault()).run(Progress.NONE, List.of(since));
    }

    /** What the verification says is wrong. */
    List<String> wrong(Checkpoint... since) {
        return verify(since).findings().stream().map(Finding::toString).toList();
    }

    Checkpoints checkpoints() {
        return new Checkpoints(test().database().owner(), test().database().home());
    }
}
