package org.answerable.desk.intake;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Transaction;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Canonical texts as rows. */
final class TextStore {
    static final RowMapper<CanonicalText> TEXT = (row, context) -> new CanonicalText(
            row.getObject("source_id", UUID.class),
            row.getString("text"),
            list(row.getArray("page_starts"), Integer.class),
            row.getString("language"),
            row.getString("reader"),
            list(row.getArray("notices"), String.class));

    private final Transaction transaction;
    private final Handle handle;

    TextStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    void insert(Source source, CanonicalText text) {
        if (!insert(source, text, "source.receive")) {
            throw new IllegalStateException("a source that has just arrived has a text");
        }
    }

    /** Keeps a text that comes after its source did; false, and nothing is changed, when the source has one. */
    boolean insertLater(Source source, CanonicalText text) {
        return insert(source, text, "source.text");
    }

    private boolean insert(Source source, CanonicalText text, String action) {
        Salt salt = Salt.fresh();
        int inserted = handle.createUpdate("""
                        insert into source_text (source_id, label, text, page_starts, language, reader, notices, salt)
                        values (:source, :label, :text, :pages, :language, :reader, :notices, :salt) on conflict do nothing
                        """)
                .bind("source", source.id())
                .bind("label", Cases.label(transaction, source.caseId(), source.confidentiality()))
                .bind("text", text.text())
                .bindArray("pages", Integer.class, text.pageStarts())
                .bind("language", text.language())
                .bind("reader", text.reader())
                .bindArray("notices", String.class, text.notices())
                .bind("salt", salt.bytes())
                .execute();
        if (inserted == 1) {
            transaction.note(action, new Item("text", source.id(), Commitment.of(salt, text.content())));
        }
        return inserted == 1;
    }

    Optional<CanonicalText> of(UUID source) {
        return handle.select("select * from source_text where source_id = ?", source)
                .map(TEXT)
                .findOne();
    }

    private static <T> List<T> list(java.sql.Array array, Class<T> type) throws SQLException {
        Object[] values = (Object[]) array.getArray();
        return Arrays.stream(values)
                .map(each -> Objects.requireNonNull(type.cast(each)))
                .toList();
    }
}
