package org.answerable.desk.backup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.answerable.record.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup must hold; its last entry.
 *
 * @param format version of the archive's format
 * @param tablesVersion version of the tables (the last migration)
 * @param desk the desk's id
 * @param at when it was begun, ISO 8601
 * @param tables in the order in which they are loaded
 * @param sequences where the counters of the database stood
 * @param files keys and stored files
 * @param damaged addresses of stored files that were missing or damaged already, and so are not in the backup
 */
record Manifest(
        int format,
        String tablesVersion,
        UUID desk,
        String at,
        List<Table> tables,
        List<Sequence> sequences,
        List<File> files,
        List<String> damaged) {
    static final int FORMAT = 1;
    static final String FIRST_ENTRY = "format";
    static final String LAST_ENTRY = "manifest.json";
    static final String TABLES = "tables/";
    static final String KEYS = "keys/";
    static final String VAULT = "vault/";

    private static final String MAGIC = "answerable-backup ";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The rows of a table.
     *
     * @param columns in the order in which they were written
     * @param sha256 of the COPY text
     */
    record Table(String name, List<String> columns, long rows, String sha256) {}

    /**
     * A counter of the database.
     *
     * @param last the last number it gave
     */
    record Sequence(String name, long last) {}

    /** A file, by the name of its entry. */
    record File(String name, long size, String sha256) {}

    /** What the first entry says. */
    static byte[] firstEntry() {
        return bytes(MAGIC + FORMAT + "\n");
    }

    /** @throws Refusal when this is no backup, or one of a newer format */
    static void checkFirstEntry(byte[] entry) {
        String text = new String(entry, StandardCharsets.US_ASCII);
        if (!text.matches(MAGIC + "[0-9]{1,9}\n")) {
            throw new Refusal("this is no backup of a desk; check that it is the right file");
        }
        int format = Integer.parseInt(text.substring(MAGIC.length()).strip());
        if (format > FORMAT) {
            throw new Refusal("the backup was made by a newer Answerable (its format is " + format
                    + ", this program knows " + FORMAT + "); restore it with that one, or a newer");
        }
    }

    byte[] toBytes() {
        return bytes(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    /** @throws Refusal when it is none */
    static Manifest parse(byte[] json) {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw new Refusal("the list of what the backup must hold cannot be read; use another copy", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
