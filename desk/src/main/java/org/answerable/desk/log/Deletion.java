package org.answerable.desk.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.log.CommittedStore.Logged;
import org.answerable.record.log.Commitment;
import org.answerable.record.log.Content;
import org.answerable.record.log.Hash;
import org.answerable.record.log.Item;
import org.answerable.record.log.Salt;

/** The rows that go together, deleted in one transaction and noted in the log by their identifiers and old commitments. */
record Deletion(List<UUID> claims, List<UUID> sources, List<UUID> entities) {

    void run(Transaction transaction, Because because) {
        List<Item> items = new ArrayList<>();
        ErasureStore store = new ErasureStore(transaction.handle());
        sources.forEach(id -> items.add(new Item("because." + because.code(), id)));
        if (sources.isEmpty()) {
            claims.forEach(id -> items.add(new Item("because." + because.code(), id)));
        }
        List<UUID> decisions = store.belonging(Kind.DECISION, "claim_id", claims);
        List<UUID> identities = store.belonging(Kind.IDENTITY, "left_id", entities);
        identities.addAll(store.belonging(Kind.IDENTITY, "right_id", entities));
        List<UUID> consents = store.belonging(Kind.CONSENT, "person", entities);
        CommittedStore committed = new CommittedStore(transaction.handle());
        note(items, committed, Kind.SOURCE, sources);
        note(items, committed, Kind.TEXT, store.belonging(Kind.TEXT, "source_id", sources));
        note(items, committed, Kind.CUSTODY, store.belonging(Kind.CUSTODY, "source_id", sources));
        note(items, committed, Kind.CLAIM, claims);
        note(items, committed, Kind.DECISION, decisions);
        note(items, committed, Kind.IDENTITY, identities.stream().distinct().toList());
        note(items, committed, Kind.CONSENT, consents);
        // What was proposed and became one of these claims says the same as the claim.
        List<UUID> proposals = store.proposalsOf(claims);
        List<UUID> batches = store.belonging(Kind.BATCH, "source_id", sources);
        note(items, committed, Kind.BATCH, batches);
        note(
                items,
                committed,
                Kind.CHOICE,
                Stream.concat(
                                store.belonging(Kind.CHOICE, "source_id", sources).stream(),
                                store.belonging(Kind.CHOICE, "proposal_id", proposals).stream())
                        .distinct()
                        .toList());
        entities.forEach(id -> items.add(new Item("entity", id)));

        detach(transaction, store, Kind.CLAIM, "corrects", claims, claims);
        detach(transaction, store, Kind.DECISION, "corrected_by", claims, decisions);
        detach(transaction, store, Kind.SOURCE, "derives_from", sources, sources);
        store.detachStandings(claims);
        List<UUID> smaller = store.batchesOf(proposals);
        smaller.removeAll(batches);
        store.delete("proposal", proposals);
        commitAnew(transaction, store, Kind.BATCH, smaller);
        store.delete("proposal_batch", batches);
        store.delete("claim", claims);
        store.delete("identity_decision", identities);
        store.delete("consent", consents);
        store.delete("entity", entities);
        store.delete("source", sources);
        transaction.note(sources.isEmpty() ? "claim.erase" : "source.erase", items.toArray(Item[]::new));
    }

    private static void note(List<Item> items, CommittedStore committed, Kind kind, List<UUID> ids) {
        for (Logged logged : committed.logged(kind, ids)) {
            items.add(new Item(kind.code(), logged.object(), new Hash(logged.commitment())));
        }
    }

    /** What stays loses its reference to what goes, and is committed to anew. */
    private static void detach(
            Transaction transaction,
            ErasureStore store,
            Kind kind,
            String reference,
            List<UUID> erased,
            List<UUID> going) {
        List<UUID> changed = store.detach(kind, reference, erased, going);
        commitAnew(transaction, store, kind, changed);
    }

    private static void commitAnew(Transaction transaction, ErasureStore store, Kind kind, List<UUID> changed) {
        Map<UUID, Content> contents = kind.contents().of(transaction.handle(), changed);
        for (UUID id : changed) {
            Salt salt = Salt.fresh();
            store.salt(kind, id, salt.bytes());
            transaction.note(
                    kind.code() + ".detach",
                    new Item(kind.code(), id, Commitment.of(salt, Objects.requireNonNull(contents.get(id)))));
        }
    }
}
