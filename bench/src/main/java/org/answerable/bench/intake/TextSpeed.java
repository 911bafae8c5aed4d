package org.answerable.bench.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.answerable.desk.intake.text.Limits;
import org.answerable.desk.intake.text.ReadText;
import org.answerable.desk.intake.text.TextReader;

/**
 * Documents a second through the text reader, the memory of its children as it goes, and a PDF of 200 pages. Arguments: how many
 * documents (5,000), how many readers (2).
 */
public final class TextSpeed {
    private static final int DIFFERENT = 150;
    private static final int STEP = 500;

    private TextSpeed() {}

    /** Prints one line for each 500 documents, then the long PDF, cold and warm. */
    public static void main(String[] args) throws Exception {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        int readers = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        Path folder = Files.createTempDirectory("text-speed");
        try {
            List<Path> files = mixed(folder);
            Path book = Files.write(folder.resolve("book.pdf"), new Documents(2).pdf(200));
            try (TextReader reader = new TextReader(folder.resolve("spool"), Limits.DEFAULT, readers)) {
                longPdf(reader, book, "first call, child started for it");
                steps(reader, files, documents, readers);
                longPdf(reader, book, "warm");
            }
        } finally {
            remove(folder);
        }
    }

    private static List<Path> mixed(Path folder) throws IOException {
        Documents made = new Documents(1);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            int pages = 1 + i % 5;
            byte[] bytes = switch (i % 3) {
                case 0 -> made.pdf(pages);
                case 1 -> made.docx(pages);
                default -> made.html(pages);
            };
            files.add(Files.write(folder.resolve("document-" + i), bytes));
        }
        return files;
    }

    private static void steps(TextReader reader, List<Path> files, int documents, int readers) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            for (int done = 0; done < documents; done += STEP) {
                long from = System.nanoTime();
                List<Future<ReadText>> read = new ArrayList<>();
                for (int i = 0; i < STEP; i++) {
                    Path file = files.get((done + i) % files.size());
                    read.add(threads.submit(() -> reader.read(file, "document")));
                }
                long characters = 0;
                for (Future<ReadText> each : read)
                    characters += each.get().text().length();
                double seconds = (System.nanoTime() - from) / 1e9;
                System.out.printf(
                        "%5d documents: %6.1f a second, %d characters, children %s MB resident%n",
                        done + STEP, STEP / seconds, characters, residentMegabytes());
            }
        }
    }

    private static void longPdf(TextReader reader, Path book, String when) {
        long from = System.nanoTime();
        ReadText text = reader.read(book, "book.pdf");
        System.out.printf(
                "PDF of %d pages, %d characters, %s: %.2f s%n",
                text.pageStarts().size(), text.text().length(), when, (System.nanoTime() - from) / 1e9);
    }

    /** Resident memory of each child, from Linux's process table; empty on other systems. */
    private static List<Long> residentMegabytes() {
        return ProcessHandle.current()
                .children()
                .map(child -> Path.of("/proc", String.valueOf(child.pid()), "status"))
                .filter(Files::isReadable)
                .map(TextSpeed::resident)
                .toList();
    }

    private static long resident(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Arrays.asList(line.split("\\s+", -1)))
                    .mapToLong(parts -> Long.parseLong(parts.get(1)) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
