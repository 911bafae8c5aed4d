package org.answerable.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.review.Claims;
import org.answerable.desk.search.ChangeStore.Change;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.log.Head;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * One step of following the log, in one transaction of the database: what it names is read again as it is now, and replaces what the index had
 * of it. A step may be taken twice without harm.
 */
final class Following {
    private static final int STEP = 1000;

    private final IndexWriter writer;
    private final Transaction transaction;
    private final ChangeStore store;
    private final Map<String, Integer> labels = new HashMap<>();

    Following(IndexWriter writer, Transaction transaction) {
        this.writer = writer;
        this.transaction = transaction;
        this.store = new ChangeStore(transaction);
    }

    /**
     * What a step came to.
     *
     * @param to how far the index is then
     * @param erased whether something that the log names is gone
     * @param last whether it is the log's end
     */
    record Step(Reached to, boolean erased, boolean last) {}

    /** Whether the log is still the one that was followed so far. */
    static boolean isOf(Transaction transaction, Reached reached) {
        return reached.sequence() == 0
                || new ChangeStore(transaction)
                        .hash(reached.sequence())
                        .filter(reached.hash()::equals)
                        .isPresent();
    }

    Step after(Reached reached) {
        Optional<Head> head = store.head();
        if (head.isEmpty()) {
            return new Step(Reached.NOTHING, false, true);
        }
        List<Change> changes = store.after(reached, head.get().sequence(), STEP);
        boolean erased = index(changes);
        if (changes.size() < STEP) {
            return new Step(
                    new Reached(head.get().sequence(), Reached.WHOLE, head.get().hash()), erased, true);
        }
        Change last = changes.getLast();
        return new Step(new Reached(last.sequence(), last.ordinal(), last.hash()), erased, false);
    }

    private boolean index(List<Change> changes) {
        Set<UUID> sources = new HashSet<>();
        Set<UUID> claims = new HashSet<>();
        Set<UUID> decisions = new HashSet<>();
        for (Change each : changes) {
            switch (each.kind()) {
                case "claim" -> claims.add(each.object());
                case "decision" -> decisions.add(each.object());
                default -> sources.add(each.object());
            }
        }
        claims.addAll(store.claimsOf(decisions));
        try {
            boolean sourcesGone = indexSources(sources);
            boolean claimsGone = indexClaims(claims);
            return sourcesGone || claimsGone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean indexSources(Set<UUID> ids) throws IOException {
        Map<UUID, Source> found = Sources.in(transaction, List.copyOf(ids));
        for (Source source : found.values()) {
            int label = label(source.caseId(), source.confidentiality());
            replace(
                    source.id(),
                    Documents.of(
                            source, Sources.textIn(transaction, source.id()).orElse(null), label));
        }
        return deleteOthers(ids, found.keySet());
    }

    private boolean indexClaims(Set<UUID> ids) throws IOException {
        Set<UUID> found = new HashSet<>();
        for (Stated stated : Claims.withIds(transaction, List.copyOf(ids))) {
            Claim claim = stated.claim();
            found.add(claim.id());
            replace(claim.id(), Documents.of(stated, label(claim.caseId(), claim.confidentiality())));
        }
        return deleteOthers(ids, found);
    }

    private boolean deleteOthers(Set<UUID> named, Set<UUID> found) throws IOException {
        Set<UUID> gone = new HashSet<>(named);
        gone.removeAll(found);
        for (UUID each : gone) {
            writer.deleteDocuments(object(each));
        }
        return !gone.isEmpty();
    }

    private void replace(UUID id, List<Document> documents) throws IOException {
        writer.updateDocuments(object(id), documents);
    }

    private int label(UUID caseId, Confidentiality level) {
        return labels.computeIfAbsent(caseId + "/" + level, key -> Cases.label(transaction, caseId, level));
    }

    static Term object(UUID id) {
        return new Term(Documents.OBJECT, id.toString());
    }
}
