package org.answerable.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Passage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "claims", description = "Makes claims and decides on them.")
final class ClaimsCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Override
    public Integer call() {
        return list(options, null, 100);
    }

    @Command(name = "list", description = "Lists the claims on a source, or those that wait for a reading.")
    int list(
            @Mixin HomeOptions home,
            @Option(names = "--source", paramLabel = "ID") @Nullable UUID source,
            @Option(names = "--most", defaultValue = "100") int most) {
        return home.with((desk, viewer, out) -> {
            List<Stated> found = source == null
                    ? desk.claims().open(viewer, null, most)
                    : desk.claims().on(viewer, source);
            found.forEach(each -> out.result(Words.claim(each), ClaimObject.of(each)));
            if (found.isEmpty()) {
                out.line(source == null ? "nothing waits for a reading" : "nothing is claimed on this source");
            }
            return 0;
        });
    }

    @Command(
            name = "add",
            description =
                    "Makes a claim on a passage: words of a text, a region of a picture, or a stretch of sound or film.")
    int add(
            @Mixin HomeOptions home,
            @Mixin Where where,
            @Option(names = "--subject", required = true, description = "an entity's ID, or the name of a new one")
                    String subject,
            @Option(names = "--called", description = "what the passage calls it, where the subject is an ID") @Nullable
                    String called,
            @Option(names = "--schema", description = "the schema of a new subject") @Nullable String schema,
            @Option(names = "--property", required = true) String property,
            @Option(names = "--value", required = true) String value,
            @Option(names = "--time", paramLabel = "EDTF") @Nullable String time,
            @Option(names = "--modality", defaultValue = "happened") String modality,
            @Option(names = "--asserter", defaultValue = Claim.SOURCE_ITSELF) String asserter) {
        return home.with((desk, viewer, out) -> {
            Passage passage = where.passage(desk, viewer);
            Claim made = desk.claims()
                    .make(
                            viewer,
                            Draft.of(
                                            subject(subject, called, schema),
                                            property,
                                            value,
                                            Modality.parse(modality),
                                            List.of(passage))
                                    .when(time)
                                    .saidBy(asserter));
            out.result(
                    made.id().toString(),
                    Map.of("id", made.id().toString(), "subject", made.subject().toString()));
            return 0;
        });
    }

    @Command(name = "accept", description = "Decides that the passages say this.")
    int accept(
            @Mixin HomeOptions home,
            @Parameters(paramLabel = "ID", arity = "1..*") List<UUID> claims,
            @Option(names = "--reason") @Nullable String reason) {
        return read(home, claims, Reading.ACCEPTED, reason);
    }

    @Command(name = "reject", description = "Decides that the passages do not say this.")
    int reject(
            @Mixin HomeOptions home,
            @Parameters(paramLabel = "ID", arity = "1..*") List<UUID> claims,
            @Option(names = "--reason") @Nullable String reason) {
        return read(home, claims, Reading.REJECTED, reason);
    }

    @Command(name = "assess", description = "Says whether the desk holds a claim established, and by which standard.")
    int assess(
            @Mixin HomeOptions home,
            @Parameters(paramLabel = "ID") UUID claim,
            @Parameters(paramLabel = "OUTCOME", description = "established, disputed or unassessed") Assessment outcome,
            @Option(names = "--standard", description = "for example: reasonable grounds to believe") @Nullable
                    String standard,
            @Option(names = "--credibility", description = "1 (confirmed) to 6 (cannot be judged)") @Nullable
                    Integer credibility,
            @Option(names = "--reason") @Nullable String reason) {
        return home.with((desk, viewer, out) -> {
            Stated stated = desk.claims().assess(viewer, claim, outcome, standard, credibility, reason);
            out.result(Words.claim(stated), ClaimObject.of(stated));
            return 0;
        });
    }

    @Command(name = "undo", description = "Takes back the last decision on a claim.")
    int undo(@Mixin HomeOptions home, @Parameters(paramLabel = "ID") UUID claim) {
        return home.with((desk, viewer, out) -> {
            Stated stated = desk.claims().undo(viewer, claim);
            out.result(Words.claim(stated), ClaimObject.of(stated));
            return 0;
        });
    }

    private static int read(HomeOptions home, List<UUID> claims, Reading outcome, @Nullable String reason) {
        return home.with((desk, viewer, out) -> {
            for (UUID each : claims) {
                Stated stated = desk.claims().read(viewer, each, outcome, reason);
                out.result(Words.claim(stated), ClaimObject.of(stated));
            }
            return 0;
        });
    }

    private static Subject subject(String subject, @Nullable String called, @Nullable String schema) {
        if (Identifier.looksLikeOne(subject)) {
            if (called == null) {
                throw new Refusal("say with --called what the passage calls this subject");
            }
            return new Subject.Known(Identifier.parse(subject), called);
        }
        if (schema == null) {
            throw new Refusal(
                    "say with --schema what “" + subject + "” is, for example Person, PublicBody or Instrument");
        }
        return new Subject.Fresh(schema, subject);
    }
}
