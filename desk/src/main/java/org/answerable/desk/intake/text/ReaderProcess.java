package org.answerable.desk.intake.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One child JVM as the desk sees it: asked one file at a time, killed at the deadline or at the first wrong word. */
final class ReaderProcess {
    private static final int START_SECONDS = 60;
    private static final int LAST_WORDS_SECONDS = 2;

    /** After so many files a child is replaced: what libraries gather over time goes with it. */
    static final int MOST_FILES = 1000;

    private static final int MOST_PICTURE = 64 << 20;

    private final Process process;
    private final Path folder;
    private final Limits limits;
    private final ScheduledExecutorService clock;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean late;
    private int files;
    private @Nullable String open;
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
        String path = file.toAbsolutePath().toString();
        return ask(
                new Frame.Request(Frame.Work.READ, path, name, limits.maxCharacters()),
                () -> Frame.readAnswer(in, maxAnswer()));
    }

    /**
     * A picture of a page. The child opens a file that it does not have open; then its name goes from the disk.
     *
     * @throws Unreadable the child refused the file, or did not live to answer
     */
    PagePicture draw(Frame.Work size, String key, PagePainter.Original original, int page) {
        if (key.equals(open)) {
            return ask(new Frame.Request(size, "", "", page), () -> Frame.readPicture(in, MOST_PICTURE));
        }
        open = null;
        Path file = folder.resolve("original");
        try {
            try (InputStream bytes = original.open()) {
                Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            }
            PagePicture picture = ask(
                    new Frame.Request(size, file.toAbsolutePath().toString(), "", page),
                    () -> Frame.readPicture(in, MOST_PICTURE));
            open = key;
            return picture;
        } catch (IOException e) {
            throw new Unreadable("the original cannot be read from the vault; run `verify`", e);
        } finally {
            Spool.remove(file);
        }
    }

    private interface Answered<T> {
        T read() throws IOException;
    }

    private <T> T ask(Frame.Request request, Answered<T> answer) {
        files++;
        Future<?> deadline = clock.schedule(this::tooLate, limits.perFile().toNanos(), TimeUnit.NANOSECONDS);
        try {
            Frame.writeRequest(out, request);
            return answer.read();
        } catch (IOException e) {
            // A child that runs out of memory says so and ends by itself; its code tells why.
            exitCode(LAST_WORDS_SECONDS);
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
        return exitCode(5);
    }

    private int exitCode(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
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
