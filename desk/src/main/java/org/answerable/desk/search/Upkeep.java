package org.answerable.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.record.log.Head;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Keeps the index at the log's head, and takes out of it what was erased. */
final class Upkeep {
    private static final int MANY = 5000;

    private final IndexFolder folder;
    private final Access access;

    Upkeep(IndexFolder folder, Access access) {
        this.folder = folder;
        this.access = access;
    }

    /** Whether the index is where the log is. */
    boolean isAtHead() {
        Optional<Reached> reached = folder.reached();
        Optional<Head> head = access.head();
        return reached.isPresent()
                && reached.get().done() == head.map(Head::sequence).orElse(0L)
                && head.map(Head::hash).map(reached.get().hash()::equals).orElse(true);
    }

    /** Follows the log to its head; false when somebody else is writing. */
    boolean follow() throws IOException {
        return folder.write(writer -> {
                    toHead(writer);
                    return true;
                })
                .orElse(false);
    }

    /** Follows to the head and leaves no word of what is not in the database any more; false when somebody else is writing. */
    boolean forget() throws IOException {
        return folder.write(writer -> {
                    Reached reached = toHead(writer);
                    deleteWhatIsGone(writer);
                    writer.forceMergeDeletes(true);
                    commit(writer, reached);
                    return true;
                })
                .orElse(false);
    }

    /** Makes the index anew from nothing; false when somebody else is writing. */
    boolean rebuild() throws IOException {
        return folder.clear() && follow();
    }

    private Reached toHead(IndexWriter writer) throws IOException {
        Reached reached = begin(writer);
        while (true) {
            Reached from = reached;
            Following.Step step = access.follow(transaction -> new Following(writer, transaction).after(from));
            if (step.erased()) {
                writer.forceMergeDeletes(true);
            }
            reached = step.to();
            commit(writer, reached);
            if (step.last()) {
                return reached;
            }
        }
    }

    private Reached begin(IndexWriter writer) throws IOException {
        Optional<Reached> reached =
                folder.reached().filter(each -> access.follow(transaction -> Following.isOf(transaction, each)));
        if (reached.isEmpty()) {
            writer.deleteAll();
        }
        return reached.orElse(Reached.NOTHING);
    }

    private void deleteWhatIsGone(IndexWriter writer) throws IOException {
        List<UUID> some = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            Terms objects = MultiTerms.getTerms(reader, Documents.OBJECT);
            if (objects == null) {
                return;
            }
            TermsEnum each = objects.iterator();
            for (BytesRef id = each.next(); id != null; id = each.next()) {
                some.add(UUID.fromString(id.utf8ToString()));
                if (some.size() == MANY) {
                    deleteMissing(writer, some);
                    some.clear();
                }
            }
        }
        deleteMissing(writer, some);
    }

    private void deleteMissing(IndexWriter writer, List<UUID> indexed) throws IOException {
        Set<UUID> gone = new HashSet<>(indexed);
        gone.removeAll(access.follow(transaction -> new ChangeStore(transaction).existing(indexed)));
        for (UUID id : gone) {
            writer.deleteDocuments(Following.object(id));
        }
    }

    private static void commit(IndexWriter writer, Reached reached) throws IOException {
        writer.setLiveCommitData(reached.asUserData().entrySet());
        writer.commit();
    }
}
