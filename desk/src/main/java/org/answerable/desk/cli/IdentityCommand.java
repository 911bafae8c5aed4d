package org.answerable.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.answerable.desk.matching.Scores;
import org.answerable.desk.people.JudgementFile;
import org.answerable.desk.people.candidate.Candidate;
import org.answerable.desk.people.candidate.Candidates;
import org.answerable.record.Refusal;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "identity", description = "Who may be whom, and what was decided about it.")
final class IdentityCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Override
    public Integer call() {
        throw new Refusal("say what: offers, decide, undo, export or import");
    }

    @Command(name = "offers", description = "Lists who may be this one, the likeliest first, with the reasons.")
    int offers(@Mixin HomeOptions home, @Parameters(paramLabel = "ID", description = "an entity") UUID entity) {
        return home.with((desk, viewer, out) -> {
            Candidates.Offered offered = desk.candidates()
                    .of(viewer, entity)
                    .orElseThrow(() -> new Refusal("there is no such person or body"));
            offered.candidates().forEach(each -> out.result(words(each), object(each)));
            if (offered.candidates().isEmpty()) {
                out.line("nobody of a like name");
            }
            return 0;
        });
    }

    @Command(name = "decide", description = "Decides whether two are one.")
    int decide(
            @Mixin HomeOptions home,
            @Parameters(paramLabel = "ID") UUID one,
            @Parameters(paramLabel = "ID") UUID other,
            @Parameters(paramLabel = "JUDGEMENT", description = "same, different or unsure") Judgement judgement,
            @Option(names = "--reason", required = true, description = "why; it is kept with the decision")
                    String reason) {
        return home.with((desk, viewer, out) -> {
            told(desk.people().decide(viewer, one, other, judgement, reason), out);
            return 0;
        });
    }

    @Command(name = "undo", description = "Takes a decision back; what stood before it stands again.")
    int undo(
            @Mixin HomeOptions home,
            @Parameters(paramLabel = "ID", description = "a decision") UUID decision,
            @Option(names = "--reason") @Nullable String reason) {
        return home.with((desk, viewer, out) -> {
            told(desk.people().undo(viewer, decision, reason), out);
            return 0;
        });
    }

    @Command(
            name = "export",
            description = "Writes the decisions that hold, as lines that nomenklatura's resolver reads.")
    int export(@Mixin HomeOptions home, @Option(names = "--out", required = true, paramLabel = "FILE") Path file) {
        return home.with((desk, viewer, out) -> {
            List<String> lines = desk.judgements().lines(viewer);
            try {
                Files.write(file, lines);
            } catch (IOException e) {
                throw new Refusal(file + " cannot be written; look at its folder", e);
            }
            out.result(
                    (lines.size() == 1 ? "1 decision" : lines.size() + " decisions") + " written to " + file,
                    Map.of("decisions", lines.size(), "out", file.toString()));
            return 0;
        });
    }

    @Command(
            name = "import",
            description =
                    "Makes the decisions of such a file, as yours; all of them or none. What holds already is passed over.")
    int bringIn(@Mixin HomeOptions home, @Parameters(paramLabel = "FILE") Path file) {
        return home.with((desk, viewer, out) -> {
            JudgementFile.Imported imported = desk.judgements().bringIn(viewer, file);
            out.result(
                    imported.made() + " decided, " + imported.known() + " held already",
                    Map.of("made", imported.made(), "known", imported.known()));
            return 0;
        });
    }

    private static String words(Candidate candidate) {
        StringBuilder words = new StringBuilder()
                .append(candidate.evidence().record().id())
                .append("  ")
                .append(Scores.text(candidate.score()))
                .append("  ")
                .append(candidate.evidence().record().caption());
        if (candidate.held() != null) {
            words.append("  (decided: ")
                    .append(word(candidate.held().judgement()))
                    .append(')');
        }
        candidate
                .reasons()
                .forEach(reason -> words.append("\n    ")
                        .append(reason.bearing().words())
                        .append(": ")
                        .append(reason.sentence()));
        return words.toString();
    }

    private static Map<String, Object> object(Candidate candidate) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", candidate.evidence().record().id().toString());
        object.put("caption", candidate.evidence().record().caption());
        object.put("score", Scores.text(candidate.score()));
        object.put("likely", candidate.likely());
        object.put(
                "judgement",
                candidate.held() == null ? "" : word(candidate.held().judgement()));
        object.put(
                "reasons",
                candidate.reasons().stream()
                        .map(reason -> reason.bearing().words() + ": " + reason.sentence())
                        .toList());
        return object;
    }

    private static void told(IdentityDecision decision, Out out) {
        out.result(
                decision.id() + "  " + (decision.undoes() == null ? "" : "taken back; now ")
                        + word(decision.judgement()),
                Map.of("id", decision.id().toString(), "judgement", word(decision.judgement())));
    }

    private static String word(Judgement judgement) {
        return judgement.name().toLowerCase(java.util.Locale.ROOT);
    }
}
