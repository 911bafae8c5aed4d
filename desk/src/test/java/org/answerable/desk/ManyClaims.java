package org.answerable.desk;

import java.util.UUID;
import javax.sql.DataSource;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Jdbi;

/**
 * Very many claims at once, behind the desk's back: rows as the stores write them, for measuring how reading scales. Nothing of them is in the
 * log, so a home that was filled this way does not verify.
 */
public final class ManyClaims {
    /** How many claims the busiest entity has. */
    public static final int BUSIEST = 2_000;

    private ManyClaims() {}

    /**
     * Fills a case.
     *
     * @param owner connections of the owner of the tables
     * @param source the source that they all rest on
     * @param claims how many claims; every fiftieth waits for a reading
     * @return the busiest entity, which has {@value #BUSIEST} of them
     */
    public static UUID fill(DataSource owner, Source source, int claims) {
        UUID busiest = UUID.fromString("00000000-0000-7000-8000-000000000001");
        Jdbi.create(owner).useTransaction(handle -> {
            handle.createUpdate("""
                            create temporary table made on commit drop as
                            select gen_random_uuid() as id, n,
                                case when n < :busiest then :entity else ('00000000-0000-7000-8000-' || lpad(to_hex(2 + n / 10), 12, '0'))::uuid end
                                    as subject
                            from generate_series(0, :claims - 1) n
                            """)
                    .bind("busiest", BUSIEST)
                    .bind("entity", busiest)
                    .bind("claims", claims)
                    .execute();
            handle.createUpdate("""
                            insert into entity (id, case_id, schema, created_at)
                            select distinct subject, :case, 'Person', now() from made
                            """).bind("case", source.caseId()).execute();
            handle.createUpdate("""
                            insert into claim (id, case_id, label, subject, schema, named, property, value_kind, value_text, time, time_earliest,
                                time_latest, asserter, modality, method, made_by, made_at, salt)
                            select m.id, s.case_id, s.label, m.subject, 'Person', 'Person ' || m.subject, 'position', 'words', 'post ' || m.n % 700,
                                '2019', '2019-01-01', '2019-12-31', 'the source itself', 'HAPPENED', 'import', s.received_by, now(), ''
                            from made m cross join source s where s.id = :source
                            """).bind("source", source.id()).execute();
            handle.createUpdate("""
                            insert into passage (claim_id, ordinal, label, source_id, kind, start_at, end_at, page, quote, prefix, suffix)
                            select m.id, 0, s.label, s.id, 'text', 0, 4, 1, 'Mira', '', '' from made m cross join source s where s.id = :source
                            """).bind("source", source.id()).execute();
            handle.createUpdate("""
                            insert into claim_head (claim_id, label, reading, assessment)
                            select m.id, s.label, case when m.n % 50 = 0 then 'OPEN' else 'ACCEPTED' end, 'UNASSESSED'
                            from made m cross join source s where s.id = :source
                            """).bind("source", source.id()).execute();
        });
        Jdbi.create(owner).useHandle(handle -> handle.execute("analyze"));
        return busiest;
    }
}
