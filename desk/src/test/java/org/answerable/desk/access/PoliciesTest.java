package org.answerable.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.answerable.desk.TestDesk;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoliciesTest {
    @RegisterExtension
    static final TestDesk test = new TestDesk();

    @SuppressWarnings("NullAway.Init") // stored before every test
    private static Source secret;

    @SuppressWarnings("NullAway.Init") // made before every test
    private static Claim hidden;

    @BeforeAll
    static void somethingInEveryTable() {
        secret = test.source("secret.txt", "Mira Example spoke to the court.", Confidentiality.SECRET);
        hidden = test.accepted(secret, "Person", "Mira Example", "position", "witness", "Mira Example spoke");
    }

    @Test
    void withoutAViewerEveryTableGivesNoRows() {
        for (String table : tables()) {
            assertThat(countAs("", table)).as(table).isZero();
        }
    }

    @Test
    void aViewerThatDoesNotExistSeesNoContent() {
        for (String table : List.of(
                "source",
                "source_text",
                "claim",
                "passage",
                "decision",
                "claim_head",
                "entity",
                "custody",
                "case_file",
                "label")) {
            assertThat(countAs(UUID.randomUUID().toString(), table)).as(table).isZero();
        }
    }

    @Test
    void everyTableHasRowLevelSecurity() {
        List<String> without = owner().withHandle(
                        handle -> handle.select("""
                        select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and relkind = 'r' and not relrowsecurity and relname <> 'flyway_schema_history'
                        """).mapTo(String.class).list());
        assertThat(without).isEmpty();
    }

    @Test
    void theAppRoleOwnsNothingAndBypassesNothing() {
        boolean mayTooMuch = app().withHandle(
                        handle -> handle.select("""
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                            or exists (select from pg_class where relowner = r.oid)
                        from pg_roles r where rolname = current_user
                        """).mapTo(Boolean.class).one());
        assertThat(mayTooMuch).isFalse();
    }

    @Test
    void theAppRoleDeletesNothingAndChangesNoClaim() {
        for (String statement : List.of(
                "delete from claim",
                "update claim set value_text = 'x'",
                "delete from log_entry",
                "update log_entry set action = 'x'",
                "update source set title = 'x'",
                "delete from decision",
                "truncate claim")) {
            assertThatThrownBy(() -> app().useHandle(handle -> handle.execute(statement)))
                    .as(statement)
                    .isInstanceOf(UnableToExecuteStatementException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aPooledConnectionCarriesNothingOver() {
        for (int i = 0; i < 30; i++) {
            test.desk()
                    .access()
                    .as(
                            test.owner(),
                            transaction -> transaction
                                    .handle()
                                    .select("select count(*) from claim")
                                    .mapTo(Integer.class)
                                    .one());
            String left = app().withHandle(
                            handle -> handle.select("select coalesce(current_setting('app.viewer', true), '')")
                                    .mapTo(String.class)
                                    .one());
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatIsRolledBackLeavesNoViewerBehind() {
        assertThatThrownBy(() -> test.desk().access().as(test.owner(), transaction -> {
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(countAs("", "claim")).isZero();
    }

    @Test
    void aReaderOutsideTheCompartmentCannotTellTheHiddenFromWhatIsNot() {
        Viewer outside = test.account("outside", Role.READER, null);
        assertThat(test.desk().records().of(outside, hidden.subject()))
                .isEqualTo(test.desk().records().of(outside, UUID.randomUUID()));
        assertThat(test.desk().sources().open(outside, secret.id()))
                .isEqualTo(test.desk().sources().open(outside, UUID.randomUUID()));
        assertThat(test.desk().claims().withId(outside, hidden.id())).isEmpty();
        assertThat(test.desk().claims().decisions(outside, hidden.id())).isEmpty();
        assertThat(test.desk().records().list(outside, "Person", null, 10)).isEmpty();
        assertThat(test.desk().records().named(outside, "Mira Example")).isEmpty();
    }

    @Test
    void clearanceInsideTheCaseIsWhatCounts() {
        Viewer cleared = test.account("cleared", Role.READER, Confidentiality.SECRET);
        Viewer notCleared = test.account("not-cleared", Role.READER, Confidentiality.RESTRICTED);
        assertThat(test.desk().records().of(cleared, hidden.subject())).isPresent();
        assertThat(test.desk().records().of(notCleared, hidden.subject())).isEmpty();
    }

    @Test
    void aClosedAccountSeesNothing() {
        Viewer leaver = test.account("leaver", Role.EDITOR, Confidentiality.SECRET);
        test.desk().accounts().close(test.owner(), test.desk().accounts().named(test.owner(), "leaver"));
        assertThat(test.desk().records().of(leaver, hidden.subject())).isEmpty();
        assertThat(test.desk().accounts().stillThere(leaver.account())).isEmpty();
    }

    private static List<String> tables() {
        return owner().withHandle(handle -> handle.select(
                        "select tablename from pg_tables where schemaname = 'public' and has_table_privilege('answerable_app', schemaname || '.' || tablename, 'select')")
                .mapTo(String.class)
                .list());
    }

    private static int countAs(String viewer, String table) {
        return app().inTransaction(handle -> {
            handle.select("select set_config('app.viewer', ?, true)", viewer)
                    .mapTo(String.class)
                    .one();
            return handle.createQuery("select count(*) from <table>")
                    .define("table", table)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    private static Jdbi app() {
        return Jdbi.create(test.database().app());
    }

    private static Jdbi owner() {
        return Jdbi.create(test.database().owner());
    }
}
