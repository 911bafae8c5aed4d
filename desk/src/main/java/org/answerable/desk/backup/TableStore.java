package org.answerable.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The tables as a whole, in one transaction of their owner. Rows go out in an order and a form that do not depend on the server, its version or its
 * settings, so that equal tables have equal hashes.
 */
final class TableStore {
    private static final String TABLES = """
            select c.oid::regclass::text as name,
                (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
                coalesce((select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', '
                              order by array_position(i.indkey::int2[], a.attnum))
                          from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                          where i.indrelid = c.oid and i.indisprimary), 't::text collate "C"') as key,
                array(select distinct f.confrelid::regclass::text from pg_constraint f
                      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
            from pg_class c
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history'
            order by c.relname
            """;

    private final Connection connection;
    private final CopyManager copies;

    /** @param connection of the owner of the tables, in a transaction */
    TableStore(Connection connection) throws SQLException {
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
        execute("set local timezone = 'UTC'");
        execute("set local datestyle = 'ISO, YMD'");
        execute("set local intervalstyle = 'iso_8601'");
        execute("set local bytea_output = 'hex'");
        execute("set local extra_float_digits = 3");
        execute("set local search_path = public");
    }

    /**
     * A table.
     *
     * @param key what its rows are ordered by
     * @param needs tables that its rows refer to
     */
    record Shape(String name, List<String> columns, String key, List<String> needs) {
        private String list() {
            return String.join(", ", columns);
        }
    }

    /** All tables, each after those that it refers to. */
    List<Shape> tables() throws SQLException {
        List<Shape> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                all.add(new Shape(
                        rows.getString("name"), texts(rows, "columns"), rows.getString("key"), texts(rows, "needs")));
            }
        }
        return inOrder(all);
    }

    private static List<Shape> inOrder(List<Shape> tables) {
        Map<String, Shape> waiting = tables.stream()
                .collect(Collectors.toMap(Shape::name, shape -> shape, (one, other) -> one, LinkedHashMap::new));
        List<Shape> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Shape> ready = waiting.values().stream()
                    .filter(shape -> shape.needs().stream().noneMatch(waiting::containsKey))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + waiting.keySet());
            }
            ordered.addAll(ready);
            ready.forEach(shape -> waiting.remove(shape.name()));
        }
        return ordered;
    }

    /** Writes the rows of a table; how many they are. */
    long write(Shape table, OutputStream out) throws SQLException, IOException {
        return copies.copyOut(
                "copy (select %s from %s t order by %s) to stdout".formatted(table.list(), table.name(), table.key()),
                out);
    }

    /** Loads rows into a table; how many they are. */
    long read(Shape table, InputStream in) throws SQLException, IOException {
        return copies.copyIn("copy %s (%s) from stdin".formatted(table.name(), table.list()), in);
    }

    /** Takes out what the migrations themselves put in. */
    void empty(List<Shape> tables) throws SQLException {
        execute("truncate " + tables.stream().map(Shape::name).collect(Collectors.joining(", ")));
    }

    /** The counters that have given a number, and the last they gave. */
    List<Manifest.Sequence> sequences() throws SQLException {
        List<Manifest.Sequence> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select quote_ident(sequencename), last_value from pg_sequences where schemaname = 'public' and last_value is not null order by 1")) {
            while (rows.next()) {
                all.add(new Manifest.Sequence(rows.getString(1), rows.getLong(2)));
            }
        }
        return all;
    }

    /** Lets a counter go on after its last number. */
    void proceed(Manifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.last());
            statement.execute();
        }
    }

    UUID desk() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from desk")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** The addresses of the bytes of all sources. */
    List<String> addresses() throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct sha256 from source order by 1")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
