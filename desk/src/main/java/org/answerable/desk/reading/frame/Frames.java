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
    private final Dated dated;
    private final Doers doers;
    private final Wheres wheres;
    private final Bases bases;
    private final Penalties penalties;
    private final Adopted adopted;
    private final Modalities modalities;

    private Frames(Scene scene, Map<Mention, String> times) {
        this.scene = scene;
        this.times = times;
        Clauses clauses = new Clauses(scene);
        this.subjects = new Subjects(scene, new Groups(scene), clauses);
        this.dated = new Dated(scene, clauses);
        this.whens = new Whens(scene, clauses, dated);
        this.doers = new Doers(scene, clauses);
        this.wheres = new Wheres(scene, clauses);
        this.bases = new Bases(scene, clauses);
        this.penalties = new Penalties(scene);
        this.adopted = new Adopted(scene);
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
        Modality modality = modalities.of(act);
        add(arguments, Role.WHO, who);
        add(arguments, Role.COUNT, numbers(act, who));
        add(arguments, Role.BY_WHOM, doers(act, who, modality));
        if (modality != Modality.DEMANDED) {
            when(act, modality, arguments);
        }
        add(arguments, Role.WHERE, wheres.of(act, who));
        add(arguments, Role.LEGAL_BASIS, bases.of(act));
        add(arguments, Role.PENALTY, penalties.of(act));
        add(arguments, Role.INSTRUMENT, adopted.of(act));
        return new Frame(act.mention(), modality, arguments);
    }

    private static List<Placed> numbers(Placed act, List<Placed> who) {
        return who.stream()
                .filter(each -> each.is(MentionType.COUNT) && each.sentence() == act.sentence())
                .toList();
    }

    private List<Placed> doers(Placed act, List<Placed> who, Modality modality) {
        if (subjects.blamed(act)) {
            return subjects.responsible(act);
        }
        return modality == Modality.DEMANDED ? List.of() : doers.of(act, who);
    }

    private void when(Placed act, Modality modality, List<Argument> arguments) {
        Placed when = whens.of(act, modality);
        if (when != null) {
            String value = times.get(when.mention());
            arguments.add(
                    new Argument(Role.WHEN, when.mention(), value == null ? null : dated.goesOn(act, when, value)));
        }
    }

    private static void add(List<Argument> arguments, Role role, List<Placed> placed) {
        placed.forEach(each -> arguments.add(new Argument(role, each.mention(), null)));
    }
}
