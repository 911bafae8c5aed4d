package org.answerable.record.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.answerable.record.Refusal;

/**
 * Verifies an exported log without the desk: {@code java -cp record.jar org.answerable.record.log.OutsideVerify LOG [CHECKPOINT…]}.
 * Exit code 0: right; 1: something is wrong, or a file cannot be read; 2: wrong usage.
 */
public final class OutsideVerify {
    private static final String USAGE = """
            usage: java -cp record.jar org.answerable.record.log.OutsideVerify LOG [CHECKPOINT...]
            LOG is an exported log; CHECKPOINT is a text file with a checkpoint that you kept yourself.""";

    private OutsideVerify() {}

    /** Verifies and ends the process with the exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments), System.out));
    }

    /** Verifies the files named by the arguments, prints what was found and returns the exit code. */
    static int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("-")) {
            out.println(USAGE);
            return 2;
        }
        try {
            List<Checkpoint> checkpoints = new ArrayList<>();
            for (String file : arguments.subList(1, arguments.size())) {
                checkpoints.add(Checkpoint.parse(Files.readString(Path.of(file), StandardCharsets.UTF_8)));
            }
            // ISO 8859-1 maps every byte to a character, so a damaged byte is found in its line rather than as bad
            // encoding.
            try (BufferedReader log =
                    Files.newBufferedReader(Path.of(arguments.getFirst()), StandardCharsets.ISO_8859_1)) {
                return report(verify(log, checkpoints), checkpoints, out);
            }
        } catch (Refusal e) {
            out.println("WRONG  " + e.getMessage());
        } catch (IOException e) {
            out.println("cannot read " + e.getMessage());
        }
        return 1;
    }

    /**
     * Verifies a log file against checkpoints. Each checkpoint must be of the same home, carry a right signature, and the log must pass
     * through it. A line that is no entry is a finding too; what follows it is not read.
     *
     * @throws IOException when the file cannot be read
     */
    public static Verdict verify(BufferedReader log, List<Checkpoint> checkpoints) throws IOException {
        UUID home = LogFile.readHome(log);
        Chain chain = Chain.whole();
        List<Finding> findings = new ArrayList<>();
        for (Checkpoint checkpoint : checkpoints) {
            checkpoint.wrongFor(home).ifPresentOrElse(findings::add, () -> chain.passesThrough(checkpoint.head()));
        }
        Verdict verdict;
        try {
            LogFile.read(log).forEachOrdered(chain::add);
            verdict = chain.verdict();
        } catch (Refusal e) {
            findings.add(new Finding(e.getMessage(), "log file"));
            verdict = chain.interrupted();
        }
        findings.addAll(verdict.findings());
        return new Verdict(verdict.entries(), verdict.head(), findings);
    }

    private static int report(Verdict verdict, List<Checkpoint> checkpoints, PrintStream out) {
        verdict.findings().forEach(finding -> out.println("WRONG  " + finding));
        for (Checkpoint checkpoint : checkpoints) {
            out.println("checkpoint of entry " + checkpoint.head().sequence() + ", " + checkpoint.at() + ", key "
                    + checkpoint.fingerprint() + " (compare it with the fingerprint that you were given)");
        }
        if (checkpoints.isEmpty()) {
            out.println("no checkpoint: a log that was cut at its end or rewritten as a whole would look right");
        }
        out.println(verdict.entries() + " entries read" + (verdict.right() ? ", all right" : ""));
        return verdict.right() ? 0 : 1;
    }
}
