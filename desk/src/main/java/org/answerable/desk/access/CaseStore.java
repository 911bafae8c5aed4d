package org.answerable.desk.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.record.source.Confidentiality;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Cases, their members and their labels. */
final class CaseStore {
    private static final RowMapper<CaseFile> CASE = (row, context) ->
            new CaseFile(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("demonstration"));

    private final Handle handle;

    CaseStore(Transaction transaction) {
        this.handle = transaction.handle();
    }

    void insert(CaseFile file, java.time.Instant at) {
        handle.createUpdate(
                        "insert into case_file (id, name, demonstration, created_at) values (:id, :name, :demonstration, :at)")
                .bind("id", file.id())
                .bind("name", file.name())
                .bind("demonstration", file.demonstration())
                .bind("at", at)
                .execute();
        for (Confidentiality each : Confidentiality.values()) {
            handle.execute("insert into label (case_id, level) values (?, ?)", file.id(), each.level());
        }
    }

    void admit(UUID caseId, UUID account, Confidentiality clearance) {
        handle.createUpdate("""
                        insert into member (case_id, account_id, clearance) values (:case, :account, :clearance)
                        on conflict (case_id, account_id) do update set clearance = excluded.clearance
                        """)
                .bind("case", caseId)
                .bind("account", account)
                .bind("clearance", clearance.level())
                .execute();
    }

    List<CaseFile> all() {
        return handle.select("select id, name, demonstration from case_file order by demonstration, created_at")
                .map(CASE)
                .list();
    }

    Optional<Integer> label(UUID caseId, Confidentiality level) {
        return handle.select("select id from label where case_id = ? and level = ?", caseId, level.level())
                .mapTo(Integer.class)
                .findOne();
    }
}
