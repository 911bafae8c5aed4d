package org.answerable.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Refusal;

/**
 * Finds sources and entities by words. Several processes may have the same folder open: each reads, one at a time writes, and none waits for
 * another. What is found is never more than the database shows the viewer at that moment, however old the index is.
 */
public final class Search implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Search.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IndexFolder folder;
    private final Upkeep upkeep;
    private final Access access;
    private final ReentrantLock writing = new ReentrantLock();

    /**
     * @param indexFolder the index's own folder, open to nobody else; made when missing, and made anew from the database when broken
     * @param access the way in to the database
     */
    public Search(Path indexFolder, Access access) {
        this.folder = new IndexFolder(indexFolder);
        this.upkeep = new Upkeep(folder, access);
        this.access = access;
    }

    /**
     * Finds what has all of these words, or when nothing has, what has some of them. Case, accents and kindred letters are the same; words in
     * quotation marks stand together, a minus leaves out, the last word may be the beginning of one. Nothing that is typed is an error. What
     * is restricted and shown is written to the log.
     *
     * @param words as typed
     * @param most how many sources and entities
     * @return the best first; empty also while the index is being built
     */
    public List<Hit> find(Viewer viewer, String words, int most) {
        Question question = Question.of(words);
        if (question.isEmpty() || most < 1) {
            return List.of();
        }
        try {
            return ask(viewer, question, most);
        } catch (Damaged e) {
            rebuild();
            return again(viewer, question, most);
        }
    }

    /** Brings the index to the log's head, unless another process is at it. Costs next to nothing when nothing happened. */
    public void follow() {
        try {
            folder.refresh();
        } catch (Damaged e) {
            rebuild();
            return;
        }
        if (!upkeep.isAtHead()) {
            write("the search index could not follow the record", upkeep::follow);
        }
    }

    /** How many entries of the log are not indexed yet. */
    public long lag(Viewer viewer) {
        long logged = access.as(
                viewer,
                transaction -> new ChangeStore(transaction)
                        .head()
                        .map(head -> head.sequence())
                        .orElse(0L));
        return Math.max(0, logged - folder.reached().map(Reached::done).orElse(0L));
    }

    /**
     * After an erasure: takes every word of what is gone out of the files of the index. Waits for another process that is writing.
     *
     * @throws Refusal when that takes more than a minute, or the folder cannot be written; asking again is safe
     */
    public void forget() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!orRebuilt(upkeep::forget)) {
            if (System.nanoTime() > until) {
                throw new Refusal(
                        "what was erased may still be in the search index, because another process is writing it; erase again");
            }
            pause();
        }
        folder.refresh();
    }

    /** Makes the index anew from the database; does nothing while another process is writing it. */
    public void rebuild() {
        write("the search index could not be built", upkeep::rebuild);
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Hit> ask(Viewer viewer, Question question, int most) {
        return access.as(
                viewer,
                transaction -> folder.read(reader -> new Finding(transaction, reader, question).hits(most), List.of()));
    }

    private List<Hit> again(Viewer viewer, Question question, int most) {
        try {
            return ask(viewer, question, most);
        } catch (Damaged e) {
            LOG.log(System.Logger.Level.WARNING, "the search index cannot be read", e);
            return List.of();
        }
    }

    private interface Writing {
        boolean done() throws IOException;
    }

    /** The index can always be made again, so its troubles are told and stop nobody. */
    private void write(String trouble, Writing step) {
        writing.lock();
        try {
            if (step.done()) {
                folder.refresh();
            }
        } catch (Damaged e) {
            mend(trouble);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.WARNING, trouble, e);
        } finally {
            writing.unlock();
        }
    }

    private void mend(String trouble) {
        try {
            upkeep.rebuild();
            folder.refresh();
        } catch (IOException | UncheckedIOException | Damaged e) {
            LOG.log(System.Logger.Level.WARNING, trouble, e);
        }
    }

    private boolean orRebuilt(Writing step) {
        writing.lock();
        try {
            return step.done();
        } catch (Damaged e) {
            return rebuilt();
        } catch (IOException e) {
            throw new Refusal(
                    "what was erased may still be in the search index: " + e.getMessage()
                            + "; put that right and erase again",
                    e);
        } finally {
            writing.unlock();
        }
    }

    private boolean rebuilt() {
        try {
            return upkeep.rebuild();
        } catch (IOException e) {
            throw new Refusal(
                    "the search index cannot be built anew: " + e.getMessage() + "; put that right and erase again", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(
                    "stopped before everything that was erased was taken out of the search index; erase again", e);
        }
    }
}
