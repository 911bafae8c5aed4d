package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.answerable.record.Refusal;

/**
 * The Tesseract of this machine, where there is one: reads letters in a picture. It is given pictures that our own child has drawn, through a
 * pipe, never a stranger's file; it has caps on memory and time and knows nothing of the desk's surroundings.
 *
 * @param command where it is
 * @param version its version, such as {@code 5.3.0}
 * @param languages those of the desk's languages that it has, as it calls them: {@code eng}
 */
public record Tesseract(Path command, String version, List<String> languages) {
    /** What to do on a machine that has none, as a sentence. */
    public static final String HOW_TO_GET_IT =
            "To read the text of pictures, install Tesseract on this machine: sudo apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-ukr tesseract-ocr-kaz";

    private static final List<String> OURS = List.of("eng", "rus", "ukr", "kaz");
    private static final int MEGABYTES = 1500;
    private static final int SECONDS = 90;
    private static final int MOST_ANSWER = 16 << 20;

    public Tesseract {
        languages = List.copyOf(languages);
    }

    /** The one that the command line finds, when it has a language of ours. */
    public static Optional<Tesseract> find() {
        return find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    static Optional<Tesseract> find(String searchPath) {
        for (String folder : searchPath.split(java.io.File.pathSeparator, -1)) {
            Path command = Path.of(folder.isEmpty() ? "." : folder, "tesseract").toAbsolutePath();
            if (!folder.isEmpty() && Files.isExecutable(command)) {
                return asked(command);
            }
        }
        return Optional.empty();
    }

    private static Optional<Tesseract> asked(Path command) {
        try {
            String said = run(List.of(command.toString(), "--version"), new byte[0]);
            String first = said.lines().findFirst().orElse("");
            List<String> has = run(List.of(command.toString(), "--list-langs"), new byte[0])
                    .lines()
                    .map(String::strip)
                    .toList();
            List<String> ours = OURS.stream().filter(has::contains).toList();
            return ours.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Tesseract(command, first.replaceFirst("^tesseract v?", ""), ours));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Name, version and languages, as they are kept with a text. */
    public String named() {
        return "Tesseract " + version + " (" + String.join(", ", languages) + ")";
    }

    /** @throws Refusal when it takes too long or breaks down */
    RecognisedPage read(byte[] png) {
        List<String> line = new ArrayList<>(List.of(command.toString(), "stdin", "stdout", "-l"));
        line.add(String.join("+", languages));
        line.add("tsv");
        try {
            return RecognisedPage.parse(run(line, png));
        } catch (IOException e) {
            throw new Refusal("Tesseract did not read the page: " + e.getMessage(), e);
        }
    }

    private static String run(List<String> words, byte[] input) throws IOException {
        List<String> capped = new ArrayList<>(List.of(
                "/bin/sh", "-c", "ulimit -v " + (MEGABYTES << 10) + "; ulimit -t " + SECONDS + "; exec \"$@\"", "sh"));
        capped.addAll(words);
        ProcessBuilder command = new ProcessBuilder(capped);
        command.environment().clear();
        command.environment().put("PATH", "/usr/bin:/bin");
        command.environment().put("LC_ALL", "C.UTF-8");
        command.environment().put("OMP_THREAD_LIMIT", "1");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        }
        byte[] said = process.getInputStream().readNBytes(MOST_ANSWER);
        int code = ended(process);
        if (code != 0) throw new IOException("it ended with code " + code + " or took longer than " + SECONDS + " s");
        return new String(said, UTF_8);
    }

    private static int ended(Process process) {
        try {
            if (process.waitFor(5, TimeUnit.SECONDS)) return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }
}
