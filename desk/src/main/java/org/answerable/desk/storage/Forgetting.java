package org.answerable.desk.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.answerable.record.Refusal;

/**
 * Takes what deleted rows left behind out of a server's files.
 *
 * <p>A deleted row stays in its page, its index entries, the planner's statistics (which quote common values) and the write-ahead log. So
 * tables are written anew once no transaction sees the rows, their statistics are dropped and taken again (an emptied table would keep its
 * old ones), the statistics' own table is written anew, and the log is cut behind a checkpoint. What a role that is no superuser may not do
 * is returned, as sentences for the administrator.
 */
final class Forgetting {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DataSource source;
    private final List<String> left = new ArrayList<>();

    Forgetting(DataSource source) {
        this.source = source;
    }

    List<String> forget(List<String> tables) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            for (String table : tables) names.add(nameOf(connection, table));
            boolean superuser = isSuperuser(statement);
            awaitOlderTransactions(statement);
            rewrite(statement, names, superuser);
            cutLog(statement);
            return List.copyOf(left);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "deleted rows could not be removed from the files: " + External.firstLine(e), e);
        }
    }

    private void rewrite(Statement statement, List<String> names, boolean superuser) throws SQLException {
        for (String name : names) {
            if (superuser) dropStatistics(statement, name);
            statement.execute("vacuum (full, analyze) " + name);
        }
        if (superuser) {
            statement.execute("vacuum full pg_catalog.pg_statistic");
            statement.execute("vacuum full pg_catalog.pg_statistic_ext_data");
        } else {
            left.add(
                    "The planner's statistics may quote deleted values; a superuser must run in this database: delete from pg_statistic; vacuum full pg_statistic; analyze");
        }
    }

    private static void dropStatistics(Statement statement, String name) throws SQLException {
        String with = "('%s'::regclass)".formatted(name.replace("'", "''"));
        statement.execute(
                "delete from pg_catalog.pg_statistic where starelid = %s or starelid in (select indexrelid from pg_index where indrelid = %s)"
                        .formatted(with, with));
        statement.execute(
                "delete from pg_catalog.pg_statistic_ext_data where stxoid in (select oid from pg_statistic_ext where stxrelid = %s)"
                        .formatted(with));
    }

    private void cutLog(Statement statement) {
        try {
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
        } catch (SQLException e) {
            left.add(
                    "The write-ahead log still holds the deleted rows; a superuser must run: select pg_switch_wal(); checkpoint");
        }
    }

    /** A transaction that began before now may still see the rows, and what it sees is not removed. */
    private static void awaitOlderTransactions(Statement statement) throws SQLException {
        String now = text(statement, "select clock_timestamp()::text");
        String older = """
                select count(*) from pg_stat_activity
                where pid <> pg_backend_pid() and datname = current_database()
                  and (backend_type = 'client backend' or query like 'autovacuum:%%ANALYZE%%')
                  and (backend_xid is not null or backend_xmin is not null or state like 'idle in transaction%%') and xact_start < '%s'
                """.formatted(now);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!text(statement, older).equals("0")) {
            if (System.nanoTime() > until)
                throw new Refusal(
                        "The rows are deleted, but another transaction has been open for more than a minute, so their content is still in the database's files; end it and erase again");
            Pause.millis(20);
        }
    }

    private static boolean isSuperuser(Statement statement) throws SQLException {
        return text(statement, "select rolsuper from pg_roles where rolname = current_user")
                .equals("t");
    }

    /** As it is written in SQL, quoted where needed; fails on a name that is no table. */
    private static String nameOf(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select quote_ident(?)::regclass::text")) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
