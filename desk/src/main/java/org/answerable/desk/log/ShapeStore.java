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
            union all select 'batch of proposals ', b.id, 'its label is not its source''s: others may see it than should'
                from proposal_batch b join source s on s.id = b.source_id where b.label <> s.label
            union all select 'proposal ', p.id, 'its source or label is not its batch''s: others may see it than should'
                from proposal p join proposal_batch b on b.id = p.batch_id where (p.source_id, p.label) <> (b.source_id, b.label)
            union all select 'decision on a proposal ', d.id, 'its source or label is not its proposal''s: others may see it than should'
                from proposal_decision d join proposal p on p.id = d.proposal_id where (d.source_id, d.label) <> (p.source_id, p.label)
            union all select 'proposal ', p.id, 'where it stands is not what its decisions say'
                from proposal p left join proposal_head h on h.proposal_id = p.id
                    left join lateral (select * from proposal_decision d where d.proposal_id = p.id order by version desc limit 1) d on true
                where h.proposal_id is null or (h.source_id, h.label) <> (p.source_id, p.label)
                    or (h.state, h.version) <> (coalesce(d.outcome, 'OPEN'), coalesce(d.version, 0)) or h.claim_id is distinct from d.claim_id
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
