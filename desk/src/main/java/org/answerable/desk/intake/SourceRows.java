package org.answerable.desk.intake;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.log.Content;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Custody;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * Sources, their texts and their custody read again from their rows, as the log committed to them: this room's door for the verification, which
 * works on the connection of the owner of the tables. A row that cannot be read as what it should be makes these methods throw.
 */
public final class SourceRows {
    private SourceRows() {}

    /** What these sources hold, beside their bytes. */
    public static Map<UUID, Content> sources(Handle owner, Collection<UUID> ids) {
        return owner.createQuery(SourceStore.SELECT + "where s.id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(SourceStore.SOURCE)
                .collect(Collectors.toMap(Source::id, Source::content));
    }

    /** What the texts of these sources hold. */
    public static Map<UUID, Content> texts(Handle owner, Collection<UUID> sources) {
        return owner.createQuery("select * from source_text where source_id = any(:ids)")
                .bindArray("ids", UUID.class, sources)
                .map(TextStore.TEXT)
                .collect(Collectors.toMap(CanonicalText::sourceId, CanonicalText::content));
    }

    /** What these entries in the chain of custody hold. */
    public static Map<UUID, Content> custody(Handle owner, Collection<UUID> ids) {
        return owner.createQuery("select * from custody where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(CustodyStore.CUSTODY)
                .collect(Collectors.toMap(Custody::id, Custody::content));
    }

    /** Every text, by source; to be closed. Inside a transaction few are in memory at once. */
    public static ResultIterator<CanonicalText> everyText(Handle owner) {
        return owner.createQuery("select * from source_text order by source_id")
                .setFetchSize(8)
                .map(TextStore.TEXT)
                .iterator();
    }
}
