package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.claim.Modality;

/** Puts together what a text tells: for each act in it who, by whom, when, where, on which basis, with which penalty and in what sense. */
public final class Frames {
    private final Scene scene;
    private final Map<Mention, String> times;
    private final Subjects subjects;
    private final Whens whens;
    private final Surroundings surroundings;
    private final Modalities modalities;

    private Frames(Scene scene, Map<Mention, String> times) {
        this.scene = scene;
        this.times = times;
        Clauses clauses = new Clauses(scene);
        this.subjects = new Subjects(scene, new Groups(scene), clauses);
        this.whens = new Whens(scene, clauses);
        this.surroundings = new Surroundings(scene, clauses);
        this.modalities = new Modalities(scene, clauses);
    }

    /**
     * The frames of a text, in its order.
     *
     * @param scene the text with everything that was found in it
     * @param times what its dates mean, as Extended Date/Time Format
     */
    public static List<Frame> of(Scene scene, Map<Mention, String> times) {
        Frames frames = new Frames(scene, times);
        return frames.scene.of(MentionType.ACT).stream()
                .filter(act -> act.sentence() >= 0 && act.mention().feature("kind") != null)
                .map(frames::frame)
                .toList();
    }

    private Frame frame(Placed act) {
        List<Argument> arguments = new ArrayList<>();
        List<Placed> who = subjects.of(act, Voice.of(scene, act));
        who.forEach(each -> add(arguments, Role.WHO, each));
        who.stream()
                .filter(each -> each.is(MentionType.COUNT) && each.sentence() == act.sentence())
                .forEach(each -> add(arguments, Role.COUNT, each));
        Modality modality = modalities.of(act);
        boolean asked = modality == Modality.DEMANDED;
        if (subjects.blamed(act)) {
            subjects.responsible(act).forEach(each -> add(arguments, Role.BY_WHOM, each));
        } else if (!asked) {
            surroundings.byWhom(act, who).forEach(each -> add(arguments, Role.BY_WHOM, each));
        }
        Placed when = asked ? null : whens.of(act);
        if (when != null) {
            String value = times.get(when.mention());
            arguments.add(new Argument(
                    Role.WHEN, when.mention(), value == null ? null : surroundings.goesOn(act, when, value)));
        }
        surroundings.where(act).forEach(each -> add(arguments, Role.WHERE, each));
        surroundings.legalBasis(act).forEach(each -> add(arguments, Role.LEGAL_BASIS, each));
        surroundings.penalties(act).forEach(each -> add(arguments, Role.PENALTY, each));
        surroundings.instruments(act).forEach(each -> add(arguments, Role.INSTRUMENT, each));
        return new Frame(act.mention(), modality, arguments);
    }

    private static void add(List<Argument> arguments, Role role, Placed placed) {
        arguments.add(new Argument(role, placed.mention(), null));
    }
}
