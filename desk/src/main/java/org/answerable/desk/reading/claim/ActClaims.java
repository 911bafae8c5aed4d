package org.answerable.desk.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.answerable.desk.reading.frame.Argument;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/** What was done to people who are named. A figure that is a group's is no member's. */
final class ActClaims implements Claimant {
    /** From so many people named in one breath on, the passage of a claim on one of them is his name. */
    private static final int MANY = 3;

    @Override
    public void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts) {
        List<Frame> tortures = new ArrayList<>();
        Map<Integer, List<Frame>> sentences =
                telling.frames().stream().collect(Collectors.groupingBy(each -> sentence(telling, each)));
        for (Frame frame : telling.frames()) {
            ActProperties properties = ActProperties.of(frame.kind());
            List<Mention> people = people(frame);
            if (properties == null || people.isEmpty()) {
                continue;
            }
            if (frame.kind().equals("torture")) {
                tortures.add(frame);
            } else if (!coordinated(telling, frame, sentences)) {
                word(new Act(telling, subjects, frame, properties, people), drafts);
            }
        }
        new Cruelty(telling, subjects, each -> sentences.getOrDefault(sentence(telling, each), List.of()))
                .propose(tortures, drafts);
    }

    private static int sentence(Telling telling, Frame frame) {
        return telling.scene().view().sentenceAt(frame.act().start());
    }

    /** “torture, ill-treatment and arbitrary detention”: one breath, worded once, as the first of them. */
    private static boolean coordinated(Telling telling, Frame frame, Map<Integer, List<Frame>> sentences) {
        return sentences.getOrDefault(sentence(telling, frame), List.of()).stream()
                .anyMatch(each -> each.kind().equals("torture") && Cruelty.inOneBreath(telling, each, frame));
    }

    static List<Mention> people(Frame frame) {
        return frame.in(Role.WHO)
                .map(Argument::mention)
                .filter(each -> each.type() == MentionType.PERSON)
                .toList();
    }

    private record Act(
            Telling telling, Subjects subjects, Frame frame, ActProperties properties, List<Mention> people) {}

    private static void word(Act act, Consumer<Draft> drafts) {
        switch (act.properties.value()) {
            case "penalty" -> penalties(act, drafts);
            case "time" ->
                act.people.forEach(person -> {
                    String time = time(act.frame);
                    drafts.accept(draft(act, person, act.properties.person(), time == null ? "" : time));
                });
            case "post" -> new Dismissals(act.telling, act.subjects).word(act.frame, act.people, drafts);
            default -> {
                String value = value(act.telling, act.frame);
                act.people.forEach(person -> drafts.accept(draft(act, person, act.properties.person(), value)));
                bounded(act, drafts);
            }
        }
    }

    /** “jailed for up to six years” of several people: the longest term of the group, nobody's own. */
    private static void bounded(Act act, Consumer<Draft> drafts) {
        List<Mention> terms = act.frame.in(Role.PENALTY).map(Argument::mention).toList();
        if (act.people.size() > 1 && terms.size() == 1) {
            drafts.accept(
                    new GroupOfPeople(act.telling, act.subjects).longestTerm(act.frame, act.people, terms.getFirst()));
        }
    }

    private static void penalties(Act act, Consumer<Draft> drafts) {
        List<Mention> terms = act.frame.in(Role.PENALTY).map(Argument::mention).toList();
        boolean groups = act.people.size() > 1
                && terms.size() == 1
                && act.telling.figures().apply(terms.getFirst()).startsWith("up to");
        if (groups) {
            bounded(act, drafts);
            return;
        }
        for (Mention person : act.people) {
            for (Mention term : Shares.of(person, act.people, terms)) {
                drafts.accept(draft(
                                act,
                                person,
                                act.properties.person(),
                                act.telling.figures().apply(term))
                        .part("value", term));
            }
        }
    }

    private static Draft draft(Act act, Mention person, String property, String value) {
        Draft draft = new Draft(act.subjects.person(person), "Person", property, value);
        boolean many = act.people.size() >= MANY;
        boolean near = Math.max(person.start(), act.frame.act().start())
                        - Math.min(person.end(), act.frame.act().end())
                <= 60;
        if (many) {
            draft.part("subject", person).beside("act", act.frame.act());
        } else if (near) {
            draft.part("subject", person).part("act", act.frame.act());
        } else {
            draft.beside("subject", person).part("act", act.frame.act());
        }
        act.frame.in(Role.WHEN).forEach(when -> {
            if (many || !near(when.mention(), act.frame.act())) {
                draft.beside("time", when.mention());
            } else {
                draft.part("time", when.mention());
            }
            draft.when(when.value(), act.telling.otherTimes().getOrDefault(when.mention(), List.of()));
        });
        return draft.in(act.frame.modality()).because(why(act.frame));
    }

    private static boolean near(Mention one, Mention other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()) <= 120;
    }

    private static String why(Frame frame) {
        String sense = frame.modality() == Modality.HAPPENED
                ? "told as a fact"
                : frame.modality().words();
        return "The words of the act are read as “" + frame.kind().replace('-', ' ') + "”, " + sense + ".";
    }

    static @Nullable String time(Frame frame) {
        return frame.in(Role.WHEN)
                .map(Argument::value)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The act in its own words, with what belongs to it: “arrested by the … in …”, “charged under Article 5”. */
    static String value(Telling telling, Frame frame) {
        StringBuilder value = new StringBuilder(
                telling.words(frame.act().start(), frame.act().end()).toLowerCase(Locale.ROOT));
        List<Argument> told = frame.arguments().stream()
                .filter(each -> switch (each.role()) {
                    case BY_WHOM, WHERE, LEGAL_BASIS, PENALTY -> true;
                    default -> false;
                })
                .filter(each ->
                        each.role() != Role.PENALTY || frame.in(Role.WHO).count() < 2)
                .sorted(Comparator.comparing(Argument::role))
                .toList();
        for (Argument each : told) {
            value.append("; ")
                    .append(telling.words(each.mention().start(), each.mention().end()));
        }
        return value.toString();
    }
}
