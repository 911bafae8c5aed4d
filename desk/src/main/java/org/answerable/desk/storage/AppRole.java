package org.answerable.desk.storage;

import java.sql.SQLException;
import java.sql.Statement;
import org.answerable.record.Refusal;

/** The role {@code answerable_app} in a database that somebody else runs. */
record AppRole(Address address, String password) {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** Makes it when missing. @throws Refusal with the SQL for an administrator when the owner may not */
    void ensure(Statement asOwner) throws SQLException {
        if (!is(asOwner, "has_schema_privilege('public', 'create')"))
            throw new Refusal(
                    "The user %s may not make tables in %s; an administrator must run: grant create on schema public to %s"
                            .formatted(address.user(), address.shown(), quoted(address.user())));
        if (is(asOwner, "exists (select 1 from pg_roles where rolname = '%s')".formatted(Cluster.APP))) return;
        String create = "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                .formatted(Cluster.APP, Scram.verifier(password));
        try {
            asOwner.execute(create);
        } catch (SQLException e) {
            if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) throw e;
            throw new Refusal(
                    "The user %s may not make the role that the desk works as in %s; an administrator must run: %s"
                            .formatted(address.user(), address.shown(), create),
                    e);
        }
    }

    /** The role is there and does not let the desk in. */
    static RuntimeException refusedLogin(Address address, String password, SQLException e) {
        if (!"28P01".equals(e.getSQLState()))
            return new Refusal(
                    "The role %s cannot use the database %s (%s); an administrator must let it connect"
                            .formatted(Cluster.APP, address.shown(), External.firstLine(e)),
                    e);
        return new Refusal(
                "The role %s of %s has another password than this home keeps: take over the folder keys of the home that made it, or, if no other desk uses it, have an administrator run: alter role %s password '%s'"
                        .formatted(Cluster.APP, address.shown(), Cluster.APP, Scram.verifier(password)),
                e);
    }

    private static boolean is(Statement statement, String condition) throws SQLException {
        try (var row = statement.executeQuery("select " + condition)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
