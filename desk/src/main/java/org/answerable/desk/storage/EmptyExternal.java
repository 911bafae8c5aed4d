package org.answerable.desk.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.answerable.record.Refusal;

/**
 * An external database in which nothing was, so that all of it can be taken away again when a restore fails.
 *
 * @param roleWasThere whether the role that the desk works as was there before
 */
record EmptyExternal(boolean roleWasThere) {
    private static final String SOMETHING = """
            select exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
                           and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e'))
            """;
    private static final String ROLE = "select exists (select from pg_roles where rolname = '" + Cluster.APP + "')";

    // what an extension brought is the administrator's
    private static final String CLEAR = """
            do $$
            declare statement text;
            begin
                for statement in
                    select format('drop %s if exists %s cascade', what, name) from (
                        select 1 as turn, case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                                                       when 'f' then 'foreign table' else 'table' end as what,
                               oid::regclass::text as name, oid
                        from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
                        union all
                        select 2, 'routine', oid::regprocedure::text, oid from pg_proc where pronamespace = 'public'::regnamespace
                        union all
                        select 3, 'type', oid::regtype::text, oid from pg_type
                        where typnamespace = 'public'::regnamespace and typtype in ('d', 'e')) object
                    where not exists (select from pg_depend d where d.objid = object.oid and d.deptype in ('e', 'i'))
                    order by turn, what <> 'table'
                loop
                    begin
                        execute statement;
                    exception when undefined_table or undefined_object or undefined_function then null;
                    end;
                end loop;
            end $$
            """;

    /** @throws Refusal when something is in it */
    static EmptyExternal check(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            if (is(statement, SOMETHING))
                throw new Refusal(
                        "The database is not empty, and nothing in it was changed; give the restore an empty database of its own");
            return new EmptyExternal(is(statement, ROLE));
        } catch (SQLException e) {
            throw new Refusal(
                    "The database cannot be reached (%s); look whether it runs, and whether address and password are right"
                            .formatted(External.firstLine(e)),
                    e);
        }
    }

    void clear(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(CLEAR);
            if (!roleWasThere) statement.execute("drop role if exists " + Cluster.APP);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "what the restore made in the database could not be taken away: " + External.firstLine(e), e);
        }
    }

    private static boolean is(Statement statement, String question) throws SQLException {
        try (var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
