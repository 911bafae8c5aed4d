package org.answerable.desk.reading;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Transaction;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Sources to be read, as rows. */
final class TaskStore {
    private final Transaction transaction;
    private final Handle handle;

    TaskStore(Transaction transaction) {
        this.transaction = transaction;
        this.handle = transaction.handle();
    }

    /** Asks for a source to be read by this version; a reading that failed is tried again, one that is done stays done. */
    void ask(Source source, String version) {
        handle.createUpdate("""
                        insert into reading_task (source_id, version, label, state, by_id, asked_at)
                        values (:source, :version, :label, 'WAITING', :by, :at)
                        on conflict (source_id, version) do update set state = 'WAITING', by_id = :by, asked_at = :at, takes = 0, trouble = null
                        where reading_task.state = 'FAILED'
                        """)
                .bind("source", source.id())
                .bind("version", version)
                .bind("label", Cases.label(transaction, source.caseId(), source.confidentiality()))
                .bind("by", transaction.viewer().account())
                .bind("at", now())
                .execute();
    }

    /** What waits for this version and is in nobody's hands, the longest waiting first. */
    List<Task> waiting(String version, int most) {
        return handle.createQuery("""
                        select * from reading_task where state = 'WAITING' and version = :version and (taken_until is null or taken_until < :now)
                        order by asked_at limit :most
                        """)
                .bind("version", version)
                .bind("now", now())
                .bind("most", most)
                .map((row, context) -> new Task(
                        Objects.requireNonNull(row.getObject("source_id", UUID.class)),
                        row.getString("version"),
                        Objects.requireNonNull(row.getObject("by_id", UUID.class)),
                        Task.Stage.valueOf(row.getString("state")),
                        row.getInt("takes"),
                        row.getString("trouble")))
                .list();
    }

    /** Takes a source into one's hands for a while; whether nobody else was faster. */
    boolean take(Task task, UUID worker, Duration patience) {
        return handle.createUpdate("""
                        update reading_task set taken_by = :worker, taken_until = :until, takes = takes + 1
                        where source_id = :source and version = :version and state = 'WAITING' and (taken_until is null or taken_until < :now)
                        """)
                        .bind("source", task.source())
                        .bind("version", task.version())
                        .bind("worker", worker)
                        .bind("until", now().plus(patience))
                        .bind("now", now())
                        .execute()
                == 1;
    }

    /** A sign of life. */
    void hold(Task task, UUID worker, Duration patience) {
        handle.createUpdate("""
                        update reading_task set taken_until = :until
                        where source_id = :source and version = :version and state = 'WAITING' and taken_by = :worker
                        """)
                .bind("source", task.source())
                .bind("version", task.version())
                .bind("worker", worker)
                .bind("until", now().plus(patience))
                .execute();
    }

    /** Ends a task that is in this worker's hands; whether it still was. */
    boolean end(Task task, UUID worker, Task.Stage stage, @Nullable String trouble) {
        return handle.createUpdate("""
                        update reading_task set state = :stage, trouble = :trouble, taken_by = null, taken_until = null
                        where source_id = :source and version = :version and state = 'WAITING' and taken_by = :worker
                        """)
                        .bind("source", task.source())
                        .bind("version", task.version())
                        .bind("worker", worker)
                        .bind("stage", stage.name())
                        .bind("trouble", trouble)
                        .execute()
                == 1;
    }

    /** How the reading of a source by this version stands. */
    Optional<Task> of(UUID source, String version) {
        return handle.select("select * from reading_task where source_id = ? and version = ?", source, version)
                .map((row, context) -> new Task(
                        source,
                        version,
                        Objects.requireNonNull(row.getObject("by_id", UUID.class)),
                        Task.Stage.valueOf(row.getString("state")),
                        row.getInt("takes"),
                        row.getString("trouble")))
                .findOne();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(transaction.at(), ZoneOffset.UTC);
    }
}
