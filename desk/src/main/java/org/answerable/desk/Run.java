package org.answerable.desk;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.demo.Demonstration;
import org.answerable.desk.storage.Home;
import org.answerable.desk.web.WebServer;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the desk with its pages: {@code ./run}. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Starts the desk and prints where it answers.")
public final class Run implements Callable<Integer> {
    private static final int PORT = 8080;

    @Option(names = "--home", paramLabel = "DIR", description = "the folder that holds everything")
    @Nullable
    Path home;

    @Option(names = "--port", paramLabel = "N", description = "where to listen on this machine (default: 8080)")
    int port = PORT;

    @Option(names = "--no-demo", description = "leave the demonstration out of a new home")
    boolean noDemo;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "a PostgreSQL beside the desk (jdbc:postgresql://…)")
    @Nullable
    String database;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FOLLOWING = Duration.ofSeconds(1);

    private final PrintStream out;

    private Run(PrintStream out) {
        this.out = out;
    }

    /** What {@code ./run} calls. */
    public static void main(String[] arguments) {
        Logging.warningsOnly();
        CommandLine line = new CommandLine(new Run(System.out));
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (!(exception instanceof Refusal refusal)) {
                throw exception;
            }
            System.err.println("answerable: " + refusal.getMessage());
            return 1;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, closed), "stop"));
        try (Desk desk = Desk.open(home == null ? Home.usual() : Home.at(home), database);
                WebServer server = WebServer.start(desk, port)) {
            demonstrate(desk);
            follow(desk);
            out.println("The desk answers at " + server.address() + " and you enter, once and within ten minutes, by "
                    + server.link());
            stop.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /** A new home gets the demonstration, so that there is something to look at. */
    private void demonstrate(Desk desk) {
        Viewer owner = desk.accounts().owner().viewer();
        if (!noDemo && desk.cases().of(owner).isEmpty()) {
            new Demonstration(desk, owner, Progress.NONE).load();
        }
    }

    /** The search index keeps up with the log while the desk runs. */
    private static void follow(Desk desk) {
        Thread.ofVirtual().name("follow").start(() -> {
            while (true) {
                try {
                    desk.search().follow();
                    Thread.sleep(FOLLOWING);
                } catch (InterruptedException e) {
                    return;
                } catch (RuntimeException e) {
                    Logger.getLogger(Run.class.getName())
                            .log(Level.WARNING, "the search index could not follow; it tries again", e);
                }
            }
        });
    }

    /** Waits until everything is closed, because the machine stops with the end of this. */
    private static void end(CountDownLatch stop, CountDownLatch closed) {
        stop.countDown();
        try {
            closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
