package org.answerable.bench.scale;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Makes the log name claims that were written behind the desk's back, so that the search index follows to them. */
final class Indexed {
    private Indexed() {}

    /** The first so many claims, in one entry; its hash is none that a verification would accept. */
    static void name(DataSource owner, int most) {
        Jdbi.create(owner).useTransaction(handle -> {
            handle.execute("""
                    insert into log_entry (sequence, at, actor, action, previous, hash)
                    select sequence + 1, now(), (select id from account limit 1), 'claim.make', hash, sha256(hash) from log_head
                    """);
            handle.execute("""
                    insert into log_item (sequence, ordinal, kind, object, commitment)
                    select (select max(sequence) from log_entry), row_number() over (order by subject) - 1, 'claim', id, ''
                    from (select id, subject from claim order by subject limit ?) some
                    """, most);
            handle.execute("update log_head set sequence = sequence + 1, hash = sha256(hash)");
        });
    }
}
