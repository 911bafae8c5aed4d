package org.answerable.bench.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.answerable.desk.reading.Found;
import org.answerable.desk.reading.Predictions;
import org.answerable.desk.reading.Proposal;
import org.answerable.desk.reading.frame.Argument;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Told;

/**
 * Whether a proposal worded from an act is right: a person marked the act with the same kind and modality, and each argument that the proposal
 * rests on. Kinds that the guideline does not mark, and acts that it leaves free, have no verdict.
 */
final class Rightness {
    private static final Set<String> KINDS = Set.of(
            "acquittal",
            "adoption",
            "appeal",
            "arrest",
            "ban",
            "charge",
            "conviction",
            "death",
            "detention",
            "disappearance",
            "dismissal",
            "execution",
            "expulsion",
            "extradition",
            "fine",
            "imprisonment",
            "pardon",
            "release",
            "sanction",
            "search",
            "sentence",
            "torture",
            "transfer");

    private final Gold gold;
    private final List<Told> told;
    private final Found found;

    Rightness(Gold gold, Found found) {
        this.gold = gold;
        this.told = Objects.requireNonNullElse(gold.marked().frames(), List.of());
        this.found = found;
    }

    Optional<Boolean> of(Proposal proposal) {
        return proposal.parts().stream()
                .filter(each -> each.name().equals("act"))
                .findFirst()
                .flatMap(act -> found.frames().stream()
                        .filter(frame -> frame.act().start() == act.start()
                                && frame.act().end() == act.end())
                        .findFirst())
                .filter(frame -> KINDS.contains(frame.kind()) && !free(frame))
                .map(frame -> told.stream().anyMatch(each -> same(each, frame, proposal)));
    }

    private boolean free(Frame frame) {
        return gold.marked().spans().stream()
                .anyMatch(each -> each.type().equals("E?")
                        && (each.start() < frame.act().end() && frame.act().start() < each.end()));
    }

    private boolean same(Told each, Frame frame, Proposal proposal) {
        return each.act().type().equals("E:" + frame.kind())
                && (each.act().start() < frame.act().end()
                        && frame.act().start() < each.act().end())
                && proposal.modality().equals(frame.modality())
                && Predictions.modality(frame.modality()).equals(each.modality())
                && frame.arguments().stream()
                        .filter(argument -> rests(proposal, argument))
                        .allMatch(argument -> each.parts().stream().anyMatch(part -> same(part, argument)));
    }

    private static boolean rests(Proposal proposal, Argument argument) {
        return proposal.parts().stream()
                .anyMatch(each -> each.start() == argument.mention().start()
                        && (each.end() == argument.mention().end()));
    }

    private boolean same(Told.Part part, Argument argument) {
        if (!part.role().equals(argument.role().code())) {
            return false;
        }
        if (argument.role() == Role.WHEN) {
            return part.value().equals(argument.value());
        }
        boolean overlap =
                part.start() < argument.mention().end() && argument.mention().start() < part.end();
        return overlap
                || Fact.sameName(part.text(), argument.mention().in(gold.text()))
                || sharesLastWord(part.text(), argument.mention().in(gold.text()));
    }

    /** A person is often named by the last name alone elsewhere. */
    private static boolean sharesLastWord(String one, String other) {
        return Normal.name(one).containsAll(Normal.name(other))
                || Normal.name(other).containsAll(Normal.name(one));
    }
}
