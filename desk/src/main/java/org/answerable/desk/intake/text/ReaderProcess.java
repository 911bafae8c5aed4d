package org.answerable.desk.intake.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One child JVM as the desk sees it: asked one file at a time, killed at the deadline or at the first wrong word. */
final class ReaderProcess {
    private static final int START_SECONDS = 60;

    /** After so many files a child is replaced: what libraries gather over time goes with it. */
    static final int MOST_FILES = 1000;

    private final Process process;
    private final Path folder;
    private final Limits limits;
    private final ScheduledExecutorService clock;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean late;
    private int files;
    private volatile boolean ended;

    private ReaderProcess(Process process, Path folder, Limits limits, ScheduledExecutorService clock) {
        this.process = process;
        this.folder = folder;
        this.limits = limits;
        this.clock = clock;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    static ReaderProcess start(Spool spool, Limits limits, ScheduledExecutorService clock) throws IOException {
        Path folder = spool.newFolder();
        Process process = ReaderCommand.of(limits, folder).start();
        ReaderProcess child = new ReaderProcess(process, folder, limits, clock);
        Future<?> deadline = clock.schedule(process::destroyForcibly, START_SECONDS, TimeUnit.SECONDS);
        try {
            if (child.in.readInt() != ReaderMain.READY)
                throw new IOException("the reader did not say that it is ready");
            return child;
        } catch (IOException e) {
            child.end();
            throw e;
        } finally {
            deadline.cancel(false);
        }
    }

    /** @throws Unreadable the child refused the file, or did not live to answer */
    ReadText read(Path file, String name) {
        files++;
        Future<?> deadline = clock.schedule(this::tooLate, limits.perFile().toNanos(), TimeUnit.NANOSECONDS);
        try {
            Frame.writeRequest(out, new Frame.Request(file.toAbsolutePath().toString(), name, limits.maxCharacters()));
            return Frame.readAnswer(in, maxAnswer());
        } catch (IOException e) {
            process.destroyForcibly();
            throw new Unreadable(whyItFailed(), e);
        } finally {
            deadline.cancel(false);
        }
    }

    private void tooLate() {
        late = true;
        process.destroyForcibly();
    }

    /** A UTF-16 unit takes at most three bytes of UTF-8; page starts, title and notices take the rest. */
    private int maxAnswer() {
        return (int) Math.min(Integer.MAX_VALUE - 16L, 8L * limits.maxCharacters() + (16L << 20));
    }

    private String whyItFailed() {
        int code = exitCode();
        if (ended) return "the desk is closing; bring it again later";
        if (late) {
            return "reading it took longer than " + seconds() + "; bring it in parts or in a simpler format";
        }
        if (code == ReaderCommand.OUT_OF_MEMORY) {
            return "reading it takes more than the " + limits.heapMegabytes()
                    + " MB of memory that a file may have; bring it in parts or in a simpler format";
        }
        return "its reader broke down over it (code " + code + "); bring it in another format";
    }

    private String seconds() {
        return limits.perFile().toMillis() / 1000.0 + " seconds";
    }

    private int exitCode() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Whether it has read as many files as a child reads. */
    boolean isDone() {
        return files >= MOST_FILES;
    }

    boolean isAlive() {
        return process.isAlive() && !late;
    }

    long pid() {
        return process.pid();
    }

    void end() {
        ended = true;
        process.destroyForcibly();
        exitCode();
        Spool.remove(folder);
    }
}
