package org.answerable.desk.reading;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sources that wait, one after the other, while people work. Whatever waits is in the database, so a desk that was stopped goes on
 * where it was; several processes may read beside each other, and none reads what another has in its hands.
 */
public final class Background implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);
    private static final Duration LOOKS = Duration.ofSeconds(2);
    private static final int AT_ONCE = 20;
    private static final int TAKES = 3;

    private final Access access;
    private final Accounts accounts;
    private final Reader reads;
    private final UUID worker = UUID.randomUUID();
    private final Semaphore nudged = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("reading").daemon().unstarted(this::work);
    private volatile boolean closed;

    /**
     * @param access the way in
     * @param accounts on whose behalf sources are read: whoever brought them
     * @param reads what reads
     * @param proposals told by when to look at once
     */
    public Background(Access access, Accounts accounts, Reader reads, Proposals proposals) {
        this.access = access;
        this.accounts = accounts;
        this.reads = reads;
        proposals.nudging(nudged::release);
    }

    /** Begins, once. */
    public synchronized void begin() {
        if (reads.reads() && thread.getState() == Thread.State.NEW && !closed) {
            thread.start();
        }
    }

    @Override
    public void close() {
        closed = true;
        nudged.release();
        if (!thread.isAlive()) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!closed) {
            try {
                if (readWaiting() == 0 && nudged.tryAcquire(LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    nudged.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.log(System.Logger.Level.WARNING, "waiting sources could not be read; it is tried again", e);
                    rest();
                }
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(LOOKS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Reads what waits now; how many sources that were. */
    int readWaiting() {
        List<Task> waiting = access.follow(transaction -> new TaskStore(transaction).waiting(reads.version(), AT_ONCE));
        int read = 0;
        for (Task task : waiting) {
            Viewer viewer = accounts.stillThere(task.by())
                    .filter(each -> each.role().atLeast(Role.OFFICER))
                    .orElseGet(() -> accounts.owner().viewer());
            if (!closed && access.as(viewer, transaction -> new TaskStore(transaction).take(task, worker, PATIENCE))) {
                read(viewer, task);
                read++;
            }
        }
        return read;
    }

    private void read(Viewer viewer, Task task) {
        if (task.takes() >= TAKES) {
            end(viewer, task, "it was begun " + TAKES + " times and broken off each time");
            return;
        }
        Opened opened = access.as(
                viewer,
                transaction -> new Opened(
                        Sources.in(transaction, task.source()).orElse(null),
                        Sources.textIn(transaction, task.source()).orElse(null)));
        Source source = opened.source();
        CanonicalText text = opened.text();
        if (source == null || text == null) {
            end(viewer, task, "it has no text");
            return;
        }
        Thread alive = signs(viewer, task);
        try {
            Found found = reads.proposer().read(text.text(), text.pageStarts(), text.language());
            access.run(viewer, transaction -> {
                if (new TaskStore(transaction).end(task, worker, Task.Stage.DONE, null)) {
                    new Keeping(transaction, source, text).keep(found, reads.version());
                }
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (!closed) {
                LOG.log(System.Logger.Level.WARNING, "source " + source.id() + " could not be read for proposals", e);
                end(viewer, task, "what reads texts failed on it");
            }
        } finally {
            alive.interrupt();
        }
    }

    private void end(Viewer viewer, Task task, String trouble) {
        access.run(viewer, transaction -> new TaskStore(transaction).end(task, worker, Task.Stage.FAILED, trouble));
    }

    /** Says now and then that the source is still being read, so that nobody else begins. */
    private Thread signs(Viewer viewer, Task task) {
        return Thread.ofVirtual().name("reading, alive").start(() -> {
            try {
                while (!closed) {
                    Thread.sleep(SIGN_OF_LIFE);
                    access.run(viewer, transaction -> new TaskStore(transaction).hold(task, worker, PATIENCE));
                }
            } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a reading could not say that it goes on", e);
            }
        });
    }

    private record Opened(@Nullable Source source, @Nullable CanonicalText text) {}
}
