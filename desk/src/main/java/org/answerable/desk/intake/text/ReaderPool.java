package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The children: started when needed, the one used last used next, so that those too many fall idle and end. */
final class ReaderPool implements AutoCloseable {
    private final Spool spool;
    private final Limits limits;
    private final Duration idle;
    private final Semaphore places;
    private final ScheduledThreadPoolExecutor clock;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Set<ReaderProcess> living = new HashSet<>();
    private boolean closed;

    /** A child without work, and the end that awaits it if it stays so. */
    private record Waiting(ReaderProcess child, Future<?> end) {}

    ReaderPool(Path spool, Limits limits, int readers, Duration idle) {
        this.spool = new Spool(spool);
        this.limits = limits;
        this.idle = idle;
        this.places = new Semaphore(readers, true);
        this.clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("text-reader-clock").factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    ReadText read(Path file, String name) {
        return with(child -> child.read(file, name));
    }

    /** Work with one child that nobody else has meanwhile. */
    <T> T with(Function<ReaderProcess, T> work) {
        places.acquireUninterruptibly();
        try {
            ReaderProcess child = take();
            try {
                return work.apply(child);
            } finally {
                giveBack(child);
            }
        } finally {
            places.release();
        }
    }

    private ReaderProcess take() {
        synchronized (this) {
            if (closed) throw new Unreadable("the desk is closing; bring it again later");
            while (!waiting.isEmpty()) {
                Waiting next = waiting.pop();
                next.end().cancel(false);
                if (next.child().isAlive()) return next.child();
                remove(next.child());
            }
        }
        ReaderProcess fresh = start();
        synchronized (this) {
            living.add(fresh);
            if (closed) {
                remove(fresh);
                throw new Unreadable("the desk is closing; bring it again later");
            }
        }
        return fresh;
    }

    private ReaderProcess start() {
        try {
            return ReaderProcess.start(spool, limits, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("no reader can be started beside the desk", e);
        }
    }

    private synchronized void giveBack(ReaderProcess child) {
        if (closed || !child.isAlive() || child.isDone()) {
            remove(child);
            return;
        }
        Future<?> end = clock.schedule(() -> endIdle(child), idle.toMillis(), TimeUnit.MILLISECONDS);
        waiting.push(new Waiting(child, end));
    }

    private synchronized void endIdle(ReaderProcess child) {
        if (waiting.removeIf(each -> each.child() == child)) remove(child);
    }

    private synchronized void remove(ReaderProcess child) {
        living.remove(child);
        child.end();
    }

    synchronized List<Long> children() {
        return living.stream()
                .filter(ReaderProcess::isAlive)
                .map(ReaderProcess::pid)
                .toList();
    }

    @Override
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        List.copyOf(living).forEach(this::remove);
        waiting.clear();
    }
}
