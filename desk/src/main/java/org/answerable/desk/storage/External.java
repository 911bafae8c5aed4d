package org.answerable.desk.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.answerable.record.Refusal;

/** A PostgreSQL that somebody else runs. */
final class External implements Backing {
    /** The oldest that the tables work on: row-level security through views ({@code security_invoker}) came with it. */
    static final int OLDEST = 15;

    private final Home home;
    private final Address address;

    External(Home home, Address address) {
        this.home = home;
        this.address = address;
    }

    @Override
    public void start() throws SQLException {
        try (Connection connection = owner().getConnection()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST)
                throw new Refusal(
                        "The database %s is PostgreSQL %d and Answerable needs at least %d; upgrade the server, or use the embedded one"
                                .formatted(address.shown(), major, OLDEST));
            try (Statement statement = connection.createStatement()) {
                new AppRole(address, new Secrets(home).of(Cluster.APP)).ensure(statement);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
        checkApp();
    }

    private void checkApp() throws SQLException {
        String sql = """
                select rolsuper or rolbypassrls
                    or exists (select 1 from pg_class where relowner = r.oid)
                    or pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'member')
                from pg_roles r where rolname = current_user
                """;
        try (Connection connection = app().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next() || row.getBoolean(1))
                throw new Refusal(
                        "The role %s of the database %s can see past row-level security; an administrator must take from it SUPERUSER, BYPASSRLS, what it owns and the membership in the owner"
                                .formatted(Cluster.APP, address.shown()));
        } catch (SQLException e) {
            throw AppRole.refusedLogin(address, new Secrets(home).of(Cluster.APP), e);
        }
    }

    private Refusal refused(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String shown = address.shown();
        return switch (state) {
            case "28P01" ->
                new Refusal(
                        "The database %s refused the password of %s; correct it in the address"
                                .formatted(shown, address.user()),
                        e);
            case "28000" ->
                new Refusal(
                        "The database %s does not let %s in from here; an administrator must allow it in pg_hba.conf"
                                .formatted(shown, address.user()),
                        e);
            case "3D000" ->
                new Refusal(
                        "The server of %s has no such database; have an administrator create it".formatted(shown), e);
            case "08001", "08004", "08006" ->
                new Refusal(
                        "The database %s cannot be reached (%s); look whether it runs, and whether host and port are right"
                                .formatted(shown, firstLine(e)),
                        e);
            default -> new Refusal("The database %s cannot be used (%s)".formatted(shown, firstLine(e)), e);
        };
    }

    static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void stop() {
        // it is not ours to stop
    }

    @Override
    public void ensureRunning() {
        // it is not ours to start
    }

    @Override
    public DataSource app() {
        return new Login(address::url, Cluster.APP, new Secrets(home).of(Cluster.APP));
    }

    @Override
    public DataSource owner() {
        return new Login(address::url, address.user(), address.password());
    }

    @Override
    public boolean embedded() {
        return false;
    }

    @Override
    public List<String> forgetDeleted(List<String> tables) {
        List<String> left = new ArrayList<>(new Forgetting(owner()).forget(tables));
        left.add(
                "Backups, archived write-ahead segments and replicas of %s made before now still hold the deleted rows; delete them or let them expire"
                        .formatted(address.shown()));
        return left;
    }
}
