package org.answerable.bench.reading;

import java.util.List;
import java.util.Locale;
import org.answerable.bench.Figures;
import org.answerable.desk.reading.Proposer;
import org.answerable.desk.reading.measure.Gold;

/** Characters a second on one thread once warm, the heap that stays, and whether twice as much takes twice as long. */
final class Speed {
    private static final int WARM = 400_000;
    private static final int MEASURED = 1_000_000;

    private final Figures figures;
    private final Proposer proposer;
    private final List<Gold> texts;

    Speed(Figures figures, Proposer proposer, List<Gold> texts) {
        this.figures = figures;
        this.proposer = proposer;
        this.texts = texts;
    }

    void measure(List<Integer> millions) {
        rate("en", "English", ">= 50,000 characters a second");
        rate("ru", "Russian", ">= 40,000 characters a second");
        figures.told("heap after a collection, models loaded", heap() + " MB", "< 450 MB");
        double first = 0;
        for (int each : millions) {
            double seconds = seconds(text("en", each * 1_000_000));
            first = first == 0 ? seconds / each : first;
            double exponent = each == millions.getFirst()
                    ? 1
                    : Math.log(seconds / (first * millions.getFirst())) / Math.log(each / (double) millions.getFirst());
            figures.told(
                    each + " million characters in one text",
                    String.format(Locale.ROOT, "%.1f s, exponent %.2f", seconds, exponent),
                    "linear");
        }
    }

    private void rate(String language, String name, String promised) {
        seconds(text(language, WARM));
        String text = text(language, MEASURED);
        double seconds = seconds(text);
        figures.told(
                name + ", warm, one thread",
                String.format(Locale.ROOT, "%,.0f characters a second", text.length() / seconds),
                promised);
    }

    private double seconds(String text) {
        long from = System.nanoTime();
        proposer.read(text, List.of(0), null);
        return (System.nanoTime() - from) / 1e9;
    }

    private String text(String language, int length) {
        List<Gold> mine =
                texts.stream().filter(each -> each.language().equals(language)).toList();
        StringBuilder text = new StringBuilder(length + 10_000);
        for (int i = 0; text.length() < length && !mine.isEmpty(); i++) {
            text.append(mine.get(i % mine.size()).text()).append('\n');
        }
        return text.substring(0, Math.min(length, text.length()));
    }

    private static long heap() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
