package org.answerable.desk.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Refusal;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgements;
import org.answerable.record.identity.ResolverLine;
import org.jspecify.annotations.Nullable;

/**
 * Decisions on who is who as a file that nomenklatura's resolver reads and writes too: one {@link ResolverLine} a line, UTF-8.
 *
 * <p>Whoever brings a file in decides what it says: the names and times in it are kept as words in the reason, since anybody can write them.
 */
public final class JudgementFile {
    private static final int LONGEST = 10_000;

    private final Access access;
    private final Accounts accounts;

    /**
     * @param access the way in
     * @param accounts who decided
     */
    public JudgementFile(Access access, Accounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /**
     * What became of a file.
     *
     * @param made how many decisions were made
     * @param known how many lines said what held already
     */
    public record Imported(int made, int known) {}

    private record Numbered(int number, ResolverLine line) {}

    /** The decisions that hold, as far as the viewer sees them, the earliest first. That they were taken out is written to the log. */
    public List<String> lines(Viewer viewer) {
        Map<UUID, String> names = accounts.names(viewer);
        return access.as(viewer, transaction -> {
            transaction.note("identity.export");
            return Judgements.of(new IdentityStore(transaction).all()).holding().stream()
                    .map(each -> line(each, names.get(each.by())).print())
                    .toList();
        });
    }

    private static ResolverLine line(IdentityDecision decision, @Nullable String by) {
        return new ResolverLine(decision.left(), decision.right(), decision.judgement(), null, by, decision.at());
    }

    /**
     * Makes the decisions of a file, all of them or none.
     *
     * @throws Refusal with the number of the line that cannot be read, names somebody who is not there, or contradicts what was decided
     */
    public Imported bringIn(Viewer viewer, Path file) {
        viewer.must(Role.EDITOR, "decide who is who");
        List<Numbered> lines = read(file);
        return access.as(viewer, transaction -> {
            Deciding deciding = new Deciding(transaction);
            int made = 0;
            for (Numbered each : lines) {
                try {
                    made += decide(deciding, each.line, file) ? 1 : 0;
                } catch (Refusal e) {
                    throw at(file, each.number, e);
                }
            }
            return new Imported(made, lines.size() - made);
        });
    }

    private static boolean decide(Deciding deciding, ResolverLine line, Path file) {
        if (deciding.held(line.target(), line.source())
                .filter(line.judgement()::equals)
                .isPresent()) {
            return false;
        }
        deciding.decide(line.target(), line.source(), line.judgement(), reason(line, file));
        return true;
    }

    private static String reason(ResolverLine line, Path file) {
        return "from the file " + file.getFileName()
                + (line.user() == null ? "" : ", judged there by " + line.user())
                + (line.at() == null ? "" : " at " + line.at())
                + (line.score() == null ? "" : ", score " + line.score());
    }

    private static List<Numbered> read(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("there is no file " + file + " that can be read; look at its name");
        }
        List<Numbered> lines = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                add(line, number, lines);
            }
            return lines;
        } catch (Refusal e) {
            throw at(file, number, e);
        } catch (CharacterCodingException e) {
            throw new Refusal(file + " is not written in UTF-8; save it as that", e);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read to its end; look whether its disk is there", e);
        }
    }

    private static void add(String line, int number, List<Numbered> lines) {
        if (line.length() > LONGEST) {
            throw new Refusal("longer than " + LONGEST + " characters; a judgement is one short array");
        }
        if (!line.isBlank()) {
            ResolverLine.parse(line).ifPresent(read -> lines.add(new Numbered(number, read)));
        }
    }

    private static Refusal at(Path file, int number, Refusal e) {
        return new Refusal("%s, line %d: %s; nothing of the file was taken".formatted(file, number, e.getMessage()), e);
    }
}
