package org.answerable.desk.records;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.review.Entities;
import org.answerable.record.claim.Stated;
import org.answerable.record.schema.FtmEntity;
import org.answerable.record.schema.Model;
import org.answerable.record.view.EntityRecord;
import org.answerable.record.view.Exchanged;

/**
 * What leaves the desk as data: exactly what the viewer may see, and only what was accepted. Every export is written to the log. It is for the
 * desk's own people; what may be published is another question, which consent decides.
 */
public final class Export {
    private static final int AT_ONCE = 200;

    private final Access access;

    /** @param access the way in */
    public Export(Access access) {
        this.access = access;
    }

    /** Every entity as FollowTheMoney's tools exchange it, one after the other; our extension's schemata among them. */
    public void entities(Viewer viewer, Progress progress, Consumer<FtmEntity> out) {
        each(viewer, progress, record -> out.accept(Exchanged.entity(record)));
    }

    /** Every accepted claim, with where it stands and whose word it is. */
    public void claims(Viewer viewer, Progress progress, Consumer<Stated> out) {
        each(
                viewer,
                progress,
                record -> record.properties().stream()
                        .flatMap(answers -> answers.answers().stream())
                        .flatMap(answer -> answer.claims().stream())
                        .forEach(out));
    }

    private void each(Viewer viewer, Progress progress, Consumer<EntityRecord> out) {
        access.run(viewer, transaction -> transaction.note("record.export"));
        List<String> everything = Model.standard().descendants("Thing");
        List<String> intervals = Model.standard().descendants("Interval");
        Set<String> schemata = new LinkedHashSet<>(everything);
        schemata.addAll(intervals);
        UUID after = null;
        long done = 0;
        while (true) {
            UUID from = after;
            List<EntityRecord> page = access.as(viewer, transaction -> page(transaction, List.copyOf(schemata), from));
            if (page.isEmpty()) {
                return;
            }
            for (EntityRecord each : page) {
                progress.step("exporting", ++done, 0);
                if (!each.properties().isEmpty()) {
                    out.accept(each);
                }
            }
            after = page.getLast().id();
        }
    }

    private static List<EntityRecord> page(
            Transaction transaction, List<String> schemata, @org.jspecify.annotations.Nullable UUID after) {
        return Entities.of(transaction, schemata, after, AT_ONCE).stream()
                .flatMap(id -> Records.alone(transaction, id).stream())
                .toList();
    }
}
