package org.answerable.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a program measured: one plain table, with the day, the commit and the machine it is true of. */
public final class Figures {
    private record Line(String what, String measured, String promised, boolean broken) {}

    private final String program;
    private final double loadBefore = load();
    private final List<Line> lines = new ArrayList<>();

    /** @param program its name, as {@code bench/run} takes it */
    public Figures(String program) {
        this.program = program;
    }

    /** Something that was measured, and is only told. */
    public void told(String what, String measured) {
        lines.add(new Line(what, measured, "", false));
    }

    /**
     * A time, a rate or a size beside what was promised; a noisy machine breaks no promise, so this never fails.
     *
     * @param promised as a person would say it
     */
    public void told(String what, String measured, String promised) {
        lines.add(new Line(what, measured, promised, false));
    }

    /** A promise of correctness: how often it was broken. Anything but 0 makes the program fail. */
    public void mustBeNone(String what, long count) {
        lines.add(new Line(what, String.valueOf(count), "0", count != 0));
    }

    /** Prints the table. @return the program's exit code: 1 when a promise of correctness is broken */
    public int print() {
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "%s, %s, commit %s, %s, load %.1f before and %.1f after%n",
                program,
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                commit(),
                machine(),
                loadBefore,
                load());
        int what = width(lines.stream().map(Line::what).toList());
        int measured = width(lines.stream().map(Line::measured).toList());
        for (Line each : lines) {
            String promise = each.promised.isEmpty() ? "" : "promised " + each.promised;
            System.out.printf(
                    "  %-" + what + "s  %" + measured + "s  %s%s%n",
                    each.what,
                    each.measured,
                    promise,
                    each.broken ? "  BROKEN" : "");
        }
        return lines.stream().anyMatch(Line::broken) ? 1 : 0;
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }

    private static String machine() {
        long memory =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getTotalMemorySize()
                        : 0;
        return Runtime.getRuntime().availableProcessors() + " cores, " + (memory >> 30) + " GB, Java "
                + Runtime.version().feature();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String commit() {
        String said = Shell.output(Shell.root(), "git", "describe", "--always", "--dirty")
                .strip();
        return said.isEmpty() ? "unknown" : said;
    }
}
