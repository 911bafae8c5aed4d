package org.answerable.bench.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.answerable.bench.Figures;
import org.answerable.bench.Memory;

/** Looks every few seconds at the memory of the desk, of the children that read for it, and of its PostgreSQL. */
final class Residence implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(3);

    private record Sample(long desk, long readers, long server) {
        long all() {
            return desk + readers + server;
        }
    }

    private final Path home;
    private final List<Sample> samples = Collections.synchronizedList(new ArrayList<>());
    private final Thread clock = Thread.ofPlatform().daemon().unstarted(this::look);

    private Residence(Path home) {
        this.home = home;
    }

    static Residence of(Path home) {
        return new Residence(home);
    }

    void begin() {
        clock.start();
    }

    private void look() {
        try {
            while (true) {
                samples.add(now());
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            // the end of the measurement
        }
    }

    private Sample now() {
        long desk = ProcessHandle.current().pid();
        long server = Memory.server(home).orElse(0L);
        List<Long> ofServer = Memory.tree(server).toList();
        long readers = Memory.tree(desk)
                .filter(each -> each != desk && !ofServer.contains(each))
                .mapToLong(Memory::pss)
                .sum();
        return new Sample(
                Memory.pss(desk),
                readers,
                ofServer.stream().mapToLong(Memory::pss).sum());
    }

    /** First, median and last; the last tenth beside the first tenth says whether it grows. */
    void tell(Figures figures) {
        List<Sample> seen;
        synchronized (samples) {
            seen = List.copyOf(samples);
        }
        tell(figures, seen, "memory of the desk", Sample::desk);
        tell(figures, seen, "memory of the reading children", Sample::readers);
        tell(figures, seen, "memory of PostgreSQL", Sample::server);
        tell(figures, seen, "memory together", Sample::all);
    }

    private static void tell(Figures figures, List<Sample> seen, String what, ToLongFunction<Sample> of) {
        long[] inOrder = seen.stream().mapToLong(of).sorted().toArray();
        int tenth = Math.max(1, seen.size() / 10);
        figures.told(
                what + " (PSS)",
                String.format(
                        Locale.ROOT,
                        "first %d, median %d, most %d, last %d MB",
                        mean(seen.subList(0, tenth), of) >> 10,
                        inOrder[inOrder.length / 2] >> 10,
                        inOrder[inOrder.length - 1] >> 10,
                        mean(seen.subList(seen.size() - tenth, seen.size()), of) >> 10));
    }

    private static long mean(List<Sample> some, ToLongFunction<Sample> of) {
        return (long) some.stream().mapToLong(of).average().orElse(0);
    }

    @Override
    public void close() {
        clock.interrupt();
    }
}
