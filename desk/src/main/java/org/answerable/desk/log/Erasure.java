package org.answerable.desk.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.storage.Database;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;

/**
 * Takes a claim, or a source with everything that rests on it, out of the house for good: rows, salts, stored file, and what of them remains in
 * the files of the database and of the index. The log keeps identifiers and old commitments, which say nothing without the salts, so it still
 * verifies.
 *
 * <p>Backups and exports that were made before still hold what was erased; only people can find and delete these.
 */
public final class Erasure {
    private static final List<String> TABLES = List.of(
            "claim",
            "passage",
            "decision",
            "claim_head",
            "entity",
            "identity_decision",
            "consent",
            "source",
            "source_text",
            "custody",
            "reading_task",
            "proposal_batch",
            "proposal",
            "proposal_decision",
            "proposal_head");

    private final Database database;
    private final Access owner;
    private final Vault vault;
    private final List<Forgets> beside;

    /**
     * @param database where the rows are; the role that the desk works as deletes nothing, so this works as the owner of the tables
     * @param vault where the bytes are
     * @param beside what else knows of claims and sources
     */
    public Erasure(Database database, Vault vault, Forgets... beside) {
        this.database = database;
        this.owner = new Access(database.owner());
        this.vault = vault;
        this.beside = List.of(beside);
    }

    /**
     * Erases. When it was interrupted after the rows were deleted, asking again for the same identifier finishes it.
     *
     * @param viewer an owner
     * @param id of a claim or a source
     * @param because why
     * @throws Refusal when there is no such claim or source and never was, or another transaction keeps the database from forgetting
     */
    public Erased erase(Viewer viewer, UUID id, Because because) {
        viewer.must(Role.OWNER, "erase");
        Deletion deletion = owner.as(viewer, transaction -> delete(transaction, id, because));
        List<UUID> forgotten = new ArrayList<>(deletion.claims());
        forgotten.addAll(deletion.sources());
        forgotten.addAll(deletion.entities());
        forgotten.add(id);
        beside.forEach(each -> each.forget(forgotten));
        return new Erased(deletion.claims(), deletion.sources(), deletion.entities(), database.forgetDeleted(TABLES));
    }

    private Deletion delete(Transaction transaction, UUID id, Because because) {
        ErasureStore store = new ErasureStore(transaction.handle());
        if (store.lock(Kind.CLAIM, id)) {
            Deletion deletion = new Deletion(List.of(id), List.of(), store.leftAlone(List.of(id)));
            deletion.run(transaction, because);
            return deletion;
        }
        store.lockSources();
        if (store.lock(Kind.SOURCE, id)) {
            List<UUID> claims = store.claimsOn(id);
            Deletion deletion = new Deletion(claims, List.of(id), store.leftAlone(claims));
            List<String> files = store.filesOf(id);
            deletion.run(transaction, because);
            // Before the rows are gone for good: stopped here, the source is still there to be erased again.
            files.forEach(this::eraseFile);
            return deletion;
        }
        if (store.wasErased(id)) {
            return new Deletion(List.of(), List.of(), List.of());
        }
        throw new Refusal("there is no claim and no source " + id + "; copy the identifier from its page");
    }

    private void eraseFile(String sha256) {
        try {
            vault.erase(Hash.parse(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("the stored file could not be erased", e);
        }
    }
}
