package org.answerable.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.answerable.bench.Clerk;
import org.answerable.bench.Documents;
import org.answerable.desk.Desk;
import org.answerable.desk.storage.Home;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Source;

/**
 * The process that is killed: {@code HOME DOCUMENTS FROM TO}. Stores documents with two hands, makes and accepts a claim on each, and says every
 * step on its output after the desk has answered for it. What fails because the database died is tried again.
 */
public final class Worker {
    private static final int HANDS = 2;
    private static final int ATTEMPTS = 20;

    private Worker() {}

    public static void main(String... arguments) throws InterruptedException {
        Documents documents = new Documents(Path.of(arguments[1]), 0);
        AtomicInteger next = new AtomicInteger(Integer.parseInt(arguments[2]));
        int end = Integer.parseInt(arguments[3]);
        try (Desk desk = Desk.open(Home.at(Path.of(arguments[0])));
                ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            Clerk clerk = new Clerk(desk, documents);
            for (int hand = 0; hand < HANDS; hand++) {
                hands.execute(() -> {
                    for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                        if (Files.exists(documents.file(number))) {
                            insist(clerk, number);
                        }
                    }
                });
            }
            hands.shutdown();
            hands.awaitTermination(1, TimeUnit.HOURS);
        }
    }

    private static void insist(Clerk clerk, int number) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                work(clerk, number);
                return;
            } catch (RuntimeException e) {
                say("REFUSED " + number + " "
                        + String.valueOf(e).lines().findFirst().orElse(""));
            }
        }
        say("GAVE-UP " + number);
    }

    private static void work(Clerk clerk, int number) {
        Source source = clerk.store(number);
        say(new Step(Step.Kind.STORED, number, source.id(), source.sha256()).line());
        Claim claim = clerk.claim(source, number);
        say(new Step(Step.Kind.CLAIMED, number, claim.id(), source.sha256()).line());
        clerk.accept(claim);
        say(new Step(Step.Kind.ACCEPTED, number, claim.id(), source.sha256()).line());
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
