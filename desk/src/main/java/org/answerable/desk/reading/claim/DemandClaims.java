package org.answerable.desk.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/** What is asked of whom: each act that is asked for apart, with the addressees before it. */
final class DemandClaims implements Claimant {
    @Override
    public void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts) {
        for (Placed ask : telling.scene().of(MentionType.ASK)) {
            Who who = who(telling, subjects, ask);
            if (who != null) {
                word(telling, ask, who, drafts);
            }
        }
    }

    /** Who asks: an instrument, a body, a person. */
    private record Who(String name, String schema, Placed words) {}

    private static void word(Telling telling, Placed ask, Who who, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = ask.sentence();
        int asked = start(scene, ask);
        List<Placed> addressees = scene.in(sentence).stream()
                .filter(each -> each.first() > ask.first() && each.after() <= asked)
                .filter(each ->
                        each.is(MentionType.ORGANISATION) || each.is(MentionType.PLACE) || each.is(MentionType.PERSON))
                .toList();
        String to = addressees.stream()
                .map(each ->
                        telling.words(each.mention().start(), each.mention().end()))
                .collect(Collectors.joining(" and "));
        List<int[]> parts = parts(scene, asked, ask);
        for (int[] part : parts) {
            boolean last = part[1] == ask.after();
            int after = last ? condition(scene, ask) : part[1];
            String action = telling.wordsOf(part[0], after);
            Draft draft = new Draft(who.name(), who.schema(), "demands", to.isEmpty() ? action : to + ": " + action)
                    .beside("subject", who.words().mention())
                    .beside("value", ask.mention())
                    .covering(
                            scene.token(parts.size() == 1 ? ask.first() : part[0])
                                    .start(),
                            scene.token(after - 1).end())
                    .in(Modality.DEMANDED)
                    .saidBy(who.schema().equals("Instrument") ? "signatories of " + who.name() : who.name())
                    .because("The words ask somebody to act.");
            addressees.forEach(each -> draft.beside("addressee", each.mention()));
            drafts.accept(draft);
        }
    }

    /** A condition belongs to the demand: “…, unless the country makes progress”. */
    private static int condition(Scene scene, Placed ask) {
        int next = ask.after();
        boolean condition = scene.lower(next).equals(",") && scene.is(next + 1, ask.sentence(), "CONDITION");
        return condition ? Clause.end(scene, next + 2, ask.sentence()) : next;
    }

    /** Where what is asked begins: after “to”, which follows the addressees. */
    private static int start(Scene scene, Placed ask) {
        int to = scene.find(
                ask.first() + 1,
                ask.after(),
                i -> scene.is(i, ask.sentence(), "TO") && !scene.is(i - 1, ask.sentence(), "ASKED"));
        return to < 0 ? ask.first() : to + 1;
    }

    /** “to conduct an audit …, and to withhold any ratification …” asks for two things. */
    private static List<int[]> parts(Scene scene, int from, Placed ask) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i < ask.after(); i++) {
            boolean and = scene.is(i, ask.sentence(), "JOIN")
                    && scene.is(i + 1, ask.sentence(), "TO")
                    && scene.lower(i - 1).equals(",");
            if (and) {
                parts.add(new int[] {start, i - 1});
                start = i + 2;
            }
        }
        if (start < ask.after()) {
            parts.add(new int[] {start, ask.after()});
        }
        return parts;
    }

    private static @Nullable Who who(Telling telling, Subjects subjects, Placed ask) {
        Scene scene = telling.scene();
        Placed instrument = null;
        Placed body = null;
        for (Placed each : scene.in(ask.sentence())) {
            if (each.after() > ask.first()) {
                continue;
            }
            if (each.is(MentionType.INSTRUMENT) && InstrumentClaims.numbered(each)) {
                instrument = each;
            } else if (each.is(MentionType.ORGANISATION)
                    || (each.is(MentionType.PERSON) && ask.first() - each.after() <= 3)) {
                body = each;
            }
        }
        if (instrument == null
                && (body == null
                        || scene.find(body.after(), ask.first(), i -> scene.is(i, ask.sentence(), "MEMBER")) >= 0)) {
            instrument = spokenOf(scene, ask);
        }
        if (instrument != null) {
            return new Who(subjects.name(instrument.mention()), "Instrument", instrument);
        }
        if (body == null) {
            return null;
        }
        String schema = body.is(MentionType.PERSON) ? "Person" : "Organization";
        return new Who(subjects.name(body.mention()), schema, body);
    }

    /** The instrument that the text is about: the one with a number that it names first, when members of a body speak. */
    private static @Nullable Placed spokenOf(Scene scene, Placed ask) {
        boolean members = scene.find(
                        scene.sentence(ask.sentence()).first(), ask.first(), i -> scene.is(i, ask.sentence(), "MEMBER"))
                >= 0;
        return members
                ? scene.of(MentionType.INSTRUMENT).stream()
                        .filter(each -> each.first() < ask.first() && InstrumentClaims.numbered(each))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
