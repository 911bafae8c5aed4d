package org.answerable.bench.scale;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What very many claims still lack when they are written behind the desk's back: the decisions on them, and the log's knowledge of them. */
final class LeftOut {
    private LeftOut() {}

    /** A reading for each claim that is accepted. */
    static void decide(DataSource owner) {
        Jdbi.create(owner).useHandle(handle -> {
            handle.execute("""
                    insert into decision (id, claim_id, label, kind, outcome, by_id, at, salt)
                    select gen_random_uuid(), c.id, c.label, 'reading', 'ACCEPTED', c.made_by, c.made_at, ''
                    from claim_head h join claim c on c.id = h.claim_id
                    where h.reading = 'ACCEPTED' and not exists (select 1 from decision d where d.claim_id = c.id)
                    """);
            handle.execute("analyze decision");
        });
    }

    /**
     * An entry of the log that names the first so many claims, so that the search index follows to them. Its hash is none that a verification
     * would accept.
     */
    static void name(DataSource owner, int most) {
        Jdbi.create(owner).useTransaction(handle -> {
            handle.execute("""
                    insert into log_entry (sequence, at, actor, action, previous, hash)
                    select sequence + 1, now(), (select id from account limit 1), 'claim.make', hash, sha256(hash) from log_head
                    """);
            handle.execute("""
                    insert into log_item (sequence, ordinal, kind, object, commitment)
                    select (select max(sequence) from log_entry), row_number() over (order by subject) - 1, 'claim', id, ''
                    from (select id, subject from claim order by subject limit ?) named
                    """, most);
            handle.execute("update log_head set sequence = sequence + 1, hash = sha256(hash)");
        });
    }
}
