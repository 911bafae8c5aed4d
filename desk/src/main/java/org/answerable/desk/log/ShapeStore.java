package org.answerable.desk.log;

import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/**
 * What no commitment covers, because it follows from what is committed: labels that decide who sees a row, and columns that a row of its kind
 * leaves empty. Asked of the database itself; on a right home each question has no answer.
 */
final class ShapeStore {
    private static final String WRONG = """
            select 'source ' as kind, s.id, 'its label is of another case' as what
                from source s join label l on l.id = s.label where l.case_id <> s.case_id
            union all select 'claim ', c.id, 'its label is of another case'
                from claim c join label l on l.id = c.label where l.case_id <> c.case_id
            union all select 'text of source ', t.source_id, 'its label is not its source''s: others may see it than should'
                from source_text t join source s on s.id = t.source_id where t.label <> s.label
            union all select 'custody ', c.id, 'its label is not its source''s: others may see it than should'
                from custody c join source s on s.id = c.source_id where c.label <> s.label
            union all select 'passage of claim ', p.claim_id, 'its label is not its claim''s: others may see it than should'
                from passage p join claim c on c.id = p.claim_id where p.label <> c.label
            union all select 'decision ', d.id, 'its label is not its claim''s: others may see it than should'
                from decision d join claim c on c.id = d.claim_id where d.label <> c.label
            union all select 'claim ', h.claim_id, 'the label of its standing is not its own: others may see it than should'
                from claim_head h join claim c on c.id = h.claim_id where h.label <> c.label
            union all select 'claim ', c.id, 'its value is of one kind and has columns of another'
                from claim c where (value_kind <> 'date' and coalesce(value_edtf, value_earliest::text, value_latest::text) is not null)
                    or (value_kind <> 'quantity' and coalesce(value_lowest::text, value_highest::text, value_unit) is not null)
                    or (value_kind <> 'entity' and value_entity is not null)
            union all select 'passage of claim ', p.claim_id, 'it is of one kind and has columns of another'
                from passage p where (kind = 'text' and selector is not null)
                    or (kind <> 'text' and coalesce(start_at::text, end_at::text, page::text, quote, prefix, suffix) is not null)
            union all select 'decision ', d.id, 'it is of one kind and has columns of another'
                from decision d where (kind = 'reading' and coalesce(standard, credibility::text) is not null)
                    or (kind = 'assessment' and corrected_by is not null)
            """;

    private ShapeStore() {}

    /** Tells what is wrong, and where. */
    static void wrong(Handle owner, BiConsumer<String, String> found) {
        owner.createQuery(WRONG)
                .setFetchSize(1000)
                .map((row, context) -> new String[] {
                    row.getString("what"),
                    row.getString("kind") + Objects.requireNonNull(row.getObject("id", UUID.class))
                })
                .forEach(each -> found.accept(each[0], each[1]));
    }
}
