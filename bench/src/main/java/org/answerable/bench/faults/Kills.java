package org.answerable.bench.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.answerable.bench.Documents;
import org.answerable.bench.Figures;
import org.answerable.bench.Memory;
import org.answerable.bench.Shell;
import org.answerable.desk.Desk;
import org.answerable.desk.storage.Home;

/** Kills a working desk, or its database, again and again, and looks each time at what the next to open the home finds. */
final class Kills {
    private static final int AHEAD = 120;
    private static final int LONGEST = 400;
    private static final int OPENING = 4_000;
    private static final int PATIENCE = 20_000;

    private final Path home;
    private final Documents documents;
    private final Path documentFolder;
    private final Random random;
    private final ConcurrentLinkedQueue<Step> steps = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final Set<String> half = new LinkedHashSet<>();
    private int stepsAKill = 1;
    private int desks;
    private int servers;
    private int backends;
    private int openings;

    Kills(Path home, Path documentFolder, Random random) {
        this.home = home;
        this.documentFolder = documentFolder;
        this.documents = new Documents(documentFolder, 0);
        this.random = random;
    }

    /** Kills until it was done that often and so many documents are stored, or the time is over. */
    void run(int kills, int wanted, long untilNanos) throws IOException, InterruptedException {
        stepsAKill = Math.max(1, wanted * Step.Kind.values().length / kills);
        while ((done() < kills || stored() < wanted) && System.nanoTime() < untilNanos) {
            round(kills);
            System.err.printf("bench: %d kills, %d documents, %d steps acknowledged%n", done(), stored(), steps.size());
        }
    }

    void tell(Figures figures) {
        figures.told("kill -9", done() + " (desk " + desks + ", server " + servers + ", backend " + backends + ")");
        figures.told("home opened and looked through", openings + " times");
        figures.told("documents stored", String.valueOf(stored()));
        figures.told("steps acknowledged", String.valueOf(steps.size()));
        figures.told("steps refused and tried again", String.valueOf(refusals.size()));
        figures.mustBeNone("acknowledged work lost", lost.size());
        figures.mustBeNone("half-stored things", half.size());
        lost.forEach(each -> System.out.println("LOST " + each));
        half.forEach(each -> System.out.println("HALF " + each));
        refusals.stream()
                .map(each -> each.replaceAll("[0-9]+", "N"))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()))
                .forEach((what, count) -> System.out.println("  refused " + count + " times: " + what));
    }

    private int done() {
        return desks + servers + backends;
    }

    private long stored() {
        return steps.stream()
                .filter(each -> each.kind() == Step.Kind.STORED)
                .map(Step::sha256)
                .distinct()
                .count();
    }

    /** One life of a desk: it works, its database is killed under it a few times perhaps, then it is killed itself. */
    private void round(int kills) throws IOException, InterruptedException {
        int from = next();
        for (int number = from; number < from + AHEAD; number++) {
            documents.written(number);
        }
        Process worker = Shell.java(
                        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        Worker.class,
                        List.of(
                                home.toString(),
                                documentFolder.toString(),
                                String.valueOf(from),
                                String.valueOf(from + AHEAD)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Listener listener = new Listener(worker);
            listener.start();
            boolean whileOpening = desks > 0 && random.nextInt(4) == 0;
            if (whileOpening) {
                Shell.pause(random.nextInt(OPENING));
            } else {
                listener.await(1 + random.nextInt(2 * stepsAKill));
            }
            while (worker.isAlive() && done() < kills - 1 && random.nextInt(2) == 0) {
                killDatabase();
                listener.await(random.nextInt(2 * stepsAKill));
            }
            // by its handle: the process object would close the pipe too, with what was said last still in it
            if (done() < kills && worker.toHandle().destroyForcibly()) {
                desks++;
            }
            worker.waitFor();
            listener.join();
        } finally {
            worker.destroyForcibly().waitFor();
        }
        look();
    }

    /** The first document that is not stored, less two: what was under way comes again. */
    private int next() {
        Set<Integer> accepted = steps.stream()
                .filter(each -> each.kind() == Step.Kind.ACCEPTED)
                .map(Step::number)
                .collect(Collectors.toSet());
        int next = 0;
        while (accepted.contains(next)) {
            next++;
        }
        return Math.max(0, next - 2);
    }

    private void killDatabase() {
        Optional<Long> server = Memory.server(home);
        if (server.isEmpty()) {
            return;
        }
        List<Long> children = Memory.tree(server.get())
                .filter(each -> !each.equals(server.get()))
                .toList();
        boolean one = !children.isEmpty() && random.nextInt(4) == 0;
        long victim = one ? children.get(random.nextInt(children.size())) : server.get();
        if (ProcessHandle.of(victim).map(ProcessHandle::destroyForcibly).orElse(false)) {
            backends += one ? 1 : 0;
            servers += one ? 0 : 1;
        }
    }

    private void look() {
        List<Step> acknowledged = new ArrayList<>(steps);
        try (Desk desk = Desk.open(Home.at(home))) {
            openings++;
            Inspection inspection = new Inspection(desk);
            lost.addAll(inspection.lost(acknowledged));
            half.addAll(inspection.half());
        }
    }

    /** Writes down what the worker says, up to its last whole line. */
    private final class Listener extends Thread {
        private final Process worker;

        Listener(Process worker) {
            super("listener");
            this.worker = worker;
        }

        @Override
        public void run() {
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    if (line.startsWith("REFUSED") || line.startsWith("GAVE-UP")) {
                        refusals.add(line);
                    }
                    Step.parse(line).ifPresent(steps::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Waits until so many more steps were acknowledged, and a moment of chance: the kills spread over the work. */
        void await(int more) {
            int wanted = steps.size() + more;
            long until = System.nanoTime() + PATIENCE * 1_000_000L;
            while (steps.size() < wanted && worker.isAlive() && System.nanoTime() < until) {
                Shell.pause(2);
            }
            Shell.pause(random.nextInt(LONGEST));
        }
    }
}
