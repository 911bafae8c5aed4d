package org.answerable.desk.reading.claim;

import java.util.List;
import java.util.function.Consumer;
import org.answerable.desk.reading.frame.Argument;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** What is told of an instrument: when it was signed and by how many, who led, what it is called, what it builds on and what it is about. */
final class InstrumentClaims implements Claimant {
    @Override
    public void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts) {
        telling.frames().stream()
                .filter(each -> each.kind().equals("adoption"))
                .forEach(each -> adopted(telling, subjects, each, drafts));
        for (Placed instrument : telling.scene().of(MentionType.INSTRUMENT)) {
            title(telling, subjects, instrument, drafts);
            follows(telling, subjects, instrument, drafts);
            signatories(telling, subjects, instrument, drafts);
            concerns(telling, subjects, instrument, drafts);
        }
    }

    private static void adopted(Telling telling, Subjects subjects, Frame frame, Consumer<Draft> drafts) {
        Mention instrument =
                frame.in(Role.INSTRUMENT).map(Argument::mention).findFirst().orElse(null);
        if (instrument == null) {
            return;
        }
        String name = subjects.name(instrument);
        String time = ActClaims.time(frame);
        Mention when = frame.in(Role.WHEN).map(Argument::mention).findFirst().orElse(null);
        Mention count = frame.in(Role.COUNT).map(Argument::mention).findFirst().orElse(null);
        if (time != null && when != null && !time.contains("/")) {
            boolean signed = telling.scene()
                    .is(telling.scene().view().tokenAt(frame.act().start()), sentence(telling, frame.act()), "SIGNS");
            Draft draft = new Draft(name, "Instrument", signed ? "signedOn" : "adoptedOn", time)
                    .part("value", when)
                    .beside("subject", instrument)
                    .beside("act", frame.act())
                    .when(time, telling.otherTimes().getOrDefault(when, List.of()))
                    .in(frame.modality())
                    .because("The date stands with the words of signing or adopting.");
            if (count != null && Math.abs(count.start() - when.end()) < 10) {
                draft.part("who", count);
            }
            drafts.accept(draft);
        }
        if (count != null) {
            drafts.accept(new Draft(name, "Instrument", "signatoryCount", number(telling, count))
                    .part("value", count)
                    .part("act", frame.act())
                    .part("subject", instrument)
                    .when(time, List.of())
                    .in(frame.modality())
                    .because("So many are said to have signed it."));
        }
        led(telling, subjects, frame, instrument, time, drafts);
    }

    private static void led(
            Telling telling,
            Subjects subjects,
            Frame frame,
            Mention instrument,
            @Nullable String time,
            Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = sentence(telling, frame.act());
        for (Placed person : scene.in(sentence, MentionType.PERSON)) {
            int led = Clause.lastBefore(scene, person.first(), sentence, "LED");
            if (led >= 0 && person.first() - led <= 8) {
                drafts.accept(new Draft(
                                subjects.name(instrument), "Instrument", "ledBy", subjects.person(person.mention()))
                        .beside("subject", instrument)
                        .part("value", person.mention())
                        .covering(scene.token(led).start(), person.mention().end())
                        .when(time, List.of())
                        .because("The signatories are said to be led by this person."));
                return;
            }
        }
    }

    /** “Declaration no. 663, “Title of it”, …”: quoted words right behind the number. */
    private static void title(Telling telling, Subjects subjects, Placed instrument, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = instrument.sentence();
        int end = scene.sentence(sentence).after();
        int open = scene.find(
                instrument.after(), Math.min(end, instrument.after() + 3), i -> "“«\"„".contains(scene.lower(i)));
        int close = open < 0 ? -1 : scene.find(open + 1, end, i -> "”»\"“".contains(scene.lower(i)));
        if (close > open + 3 && numbered(instrument)) {
            drafts.accept(new Draft(
                            subjects.name(instrument.mention()),
                            "Instrument",
                            "title",
                            telling.wordsOf(open + 1, close))
                    .beside("subject", instrument.mention())
                    .covering(
                            scene.token(open + 1).start(),
                            scene.token(close - 1).end())
                    .because("The quoted words follow the number."));
        }
    }

    private static void follows(Telling telling, Subjects subjects, Placed instrument, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = instrument.sentence();
        for (Placed other : scene.in(sentence, MentionType.INSTRUMENT)) {
            boolean after = other.first() >= instrument.after() && other.first() - instrument.after() <= 7;
            if (after
                    && numbered(instrument)
                    && numbered(other)
                    && scene.find(instrument.after(), other.first(), i -> scene.is(i, sentence, "LINKS")) >= 0) {
                drafts.accept(new Draft(
                                subjects.name(instrument.mention()),
                                "Instrument",
                                "follows",
                                subjects.name(other.mention()))
                        .part("subject", instrument.mention())
                        .part("value", other.mention())
                        .because("The text links the two."));
                return;
            }
        }
    }

    /** “…, in which 31 members urged …” */
    private static void signatories(Telling telling, Subjects subjects, Placed instrument, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = instrument.sentence();
        for (Placed count : scene.in(sentence, MentionType.COUNT)) {
            boolean members = scene.is(count.after() - 1, sentence, "MEMBER");
            boolean asks = scene.in(sentence, MentionType.ASK).stream()
                    .anyMatch(each -> each.first() >= count.after() && each.first() - count.after() <= 3);
            boolean which = scene.find(count.first() - 3, count.first(), i -> scene.is(i, sentence, "RELATIVE")) >= 0;
            if (count.first() >= instrument.after() && members && asks && which && nearest(scene, count, instrument)) {
                drafts.accept(new Draft(
                                subjects.name(instrument.mention()),
                                "Instrument",
                                "signatoryCount",
                                number(telling, count.mention()))
                        .beside("subject", instrument.mention())
                        .part("value", count.mention())
                        .because("So many members are said to speak in it."));
            }
        }
    }

    private static void concerns(Telling telling, Subjects subjects, Placed instrument, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = instrument.sentence();
        int end = scene.sentence(sentence).after();
        int concern = scene.find(
                instrument.after(), end, i -> scene.is(i, sentence, "CONCERN") && scene.is(i + 1, sentence, "ABOUT"));
        if (concern >= 0 && numbered(instrument)) {
            int after = Clause.end(scene, concern, sentence);
            drafts.accept(new Draft(
                            subjects.name(instrument.mention()),
                            "Instrument",
                            "concerns",
                            telling.wordsOf(concern + 2, after))
                    .beside("subject", instrument.mention())
                    .covering(
                            scene.token(concern).start(), scene.token(after - 1).end())
                    .because("What it is concerned about follows in the text."));
        }
    }

    static boolean nearest(Scene scene, Placed to, Placed instrument) {
        return scene.in(to.sentence(), MentionType.INSTRUMENT).stream()
                .noneMatch(each -> each.first() > instrument.first() && each.after() <= to.first() && numbered(each));
    }

    static boolean numbered(Placed instrument) {
        return instrument.mention().feature("number") != null;
    }

    private static int sentence(Telling telling, Mention mention) {
        return telling.scene().view().sentenceAt(mention.start());
    }

    private static String number(Telling telling, Mention count) {
        return telling.figures().apply(count).replaceFirst("^([<>≥≤~=]*\\d+).*$", "$1");
    }
}
