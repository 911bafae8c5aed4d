package org.answerable.desk.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.consent.Audience;
import org.answerable.record.consent.Consent;
import org.answerable.record.consent.Purpose;
import org.answerable.record.log.Content;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Consents read again from their rows, as the log committed to them. */
final class ConsentRows {
    private static final RowMapper<Consent> CONSENT = (row, context) -> new Consent(
            Objects.requireNonNull(row.getObject("id", UUID.class)),
            row.getObject("person", UUID.class),
            Purpose.valueOf(row.getString("purpose")),
            Audience.valueOf(row.getString("audience")),
            Consent.Form.valueOf(row.getString("form")),
            row.getString("given_by"),
            row.getObject("given", LocalDate.class),
            row.getObject("review", LocalDate.class),
            row.getObject("withdrawn", LocalDate.class));

    private ConsentRows() {}

    static Map<UUID, Content> consents(Handle owner, Collection<UUID> ids) {
        return owner.createQuery("select * from consent where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(CONSENT)
                .collect(Collectors.toMap(Consent::id, Consent::content));
    }
}
