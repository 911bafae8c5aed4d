package org.answerable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Memory of processes as Linux counts it: proportional set size, in which what several share counts once. */
public final class Memory {
    private Memory() {}

    /** Of one process, in kilobytes; 0 when it has ended. */
    public static long pss(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Of a process and all that descend from it. */
    public static long pssOfTree(long pid) {
        return tree(pid).mapToLong(Memory::pss).sum();
    }

    /** A process and all that descend from it. */
    public static Stream<Long> tree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .map(ProcessHandle::pid);
    }

    /** The PostgreSQL that works in a home: the process that its pid file names, when it lives there and is one. */
    public static Optional<Long> server(Path home) {
        Path data = home.resolve("postgres").resolve("data");
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            long pid = Long.parseLong(lines.getFirst().strip());
            Path process = Path.of("/proc", String.valueOf(pid));
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                            && Files.isSameFile(process.resolve("cwd"), data)
                    ? Optional.of(pid)
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
