package org.answerable.desk.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may use which route and which command: {@code access/table.tsv}. What is not in it is denied.
 *
 * <p>It says what a role may <em>do</em>; what an account may see is for the policies of the tables.
 */
public final class AccessTable {
    private static final int COLUMNS = 5;

    private final List<Row> rows;

    private AccessTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that the desk ships. */
    public static AccessTable shipped() {
        try (InputStream file = Objects.requireNonNull(AccessTable.class.getResourceAsStream("/access/table.tsv"))) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table in a stream of tab-separated lines: kind, method, pattern, who, why. The first line names the columns. */
    static AccessTable read(InputStream file) throws IOException {
        List<Row> rows = new ArrayList<>();
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        lines.readLine();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                rows.add(row(line, number));
            }
        }
        return new AccessTable(rows);
    }

    /** Routes, in the order of the file. */
    public List<Row> routes() {
        return rows.stream().filter(row -> row.kind().equals("route")).toList();
    }

    /** Commands, in the order of the file. */
    public List<Row> commands() {
        return rows.stream().filter(row -> row.kind().equals("command")).toList();
    }

    private static Row row(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("access/table.tsv, line " + number + ": " + COLUMNS
                    + " columns are needed, " + cells.length + " found");
        }
        String who = cells[3];
        return new Row(cells[0], cells[1], cells[2], who.equals("anyone") ? null : Role.parse(who), cells[4]);
    }

    /**
     * One route or command.
     *
     * @param kind "route" or "command"
     * @param method HTTP method of a route; "-" for a command
     * @param pattern path pattern of a route ("/sources/{id}"), or the command's name
     * @param least the least role that may use it; absent: anyone, signed in or not
     * @param why why so, in a word
     */
    public record Row(
            String kind,
            String method,
            String pattern,
            @Nullable Role least,
            String why) {
        /** Whether it can be used without signing in. */
        public boolean anyone() {
            return least == null;
        }

        /** Whether this viewer, or nobody, may use it. */
        public boolean admits(@Nullable Viewer viewer) {
            return least == null || (viewer != null && viewer.role().atLeast(least));
        }
    }
}
