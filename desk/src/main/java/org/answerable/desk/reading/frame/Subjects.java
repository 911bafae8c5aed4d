package org.answerable.desk.reading.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom an act happens to. */
final class Subjects {
    private final Scene scene;
    private final Groups groups;
    private final Clauses clauses;
    private final Pronouns pronouns;
    private final Antecedents antecedents;
    private final Speakers speakers;
    private final Shares shares;
    private final Passive passive;
    private final Active active;
    private final Nominal nominal;
    private final Blame blame;
    private final BodiesHit bodies;

    Subjects(Scene scene, Groups groups, Clauses clauses) {
        this.scene = scene;
        this.groups = groups;
        this.clauses = clauses;
        this.antecedents = new Antecedents(scene, groups, new People(scene));
        Descriptions descriptions = new Descriptions(scene);
        this.speakers = new Speakers(scene, antecedents);
        Nearby nearby = new Nearby(scene, groups);
        Unnamed unnamed = new Unnamed(scene);
        this.pronouns = new Pronouns(scene, nearby, antecedents);
        this.shares = new Shares(scene, groups, pronouns);
        this.passive = new Passive(scene, groups, clauses, nearby, pronouns, descriptions, antecedents, unnamed);
        this.active = new Active(scene, clauses, nearby, pronouns, descriptions, antecedents, passive, unnamed);
        this.nominal = new Nominal(scene, groups, clauses, pronouns, antecedents, passive, unnamed);
        this.bodies = new BodiesHit(scene, groups, clauses, descriptions, antecedents);
        this.blame = new Blame(scene, groups, clauses, antecedents, nominal);
    }

    List<Placed> of(Placed act, Voice voice) {
        List<Placed> who = found(act, voice);
        antecedents.told(act, who);
        return who;
    }

    private List<Placed> found(Placed act, Voice voice) {
        if (Kinds.are("TO_BODIES", act, scene)) {
            List<Placed> body = bodies.of(act, voice);
            if (!body.isEmpty()) {
                return body;
            }
        }
        if (scene.find(act.first(), act.after(), i -> scene.is(i, act.sentence(), "GENERIC")) >= 0) {
            return List.of();
        }
        if (blamed(act)) {
            return blame.sufferers(act);
        }
        Group group = group(act, voice);
        return group == null ? List.of() : shares.with(group, act);
    }

    /** Somebody is responsible for the act: he is who did it. */
    boolean blamed(Placed act) {
        return blame.blamed(act);
    }

    /** Who is responsible for an act. */
    List<Placed> responsible(Placed act) {
        return blame.responsible(act);
    }

    private @Nullable Group group(Placed act, Voice voice) {
        Group inside = inside(act);
        if (inside != null) {
            return inside;
        }
        Group speaker = speakers.of(act, voice, clauses.start(act.first(), act.sentence()));
        if (speaker != null) {
            return speaker;
        }
        if (Kinds.of(act).equals("appeal") && voice != Voice.NOUN) {
            return passive.of(act);
        }
        return switch (voice) {
            case SUBJECT -> passive.of(act);
            case OBJECT -> active.object(act);
            case NOUN -> nominal.of(act);
            case EITHER -> active.either(act);
        };
    }

    /** “found Ms Example guilty”: who it happens to is named in the act's own words. */
    private @Nullable Group inside(Placed act) {
        for (Group each : groups.in(act.sentence())) {
            if (each.first() >= act.first() && each.after() <= act.after()) {
                return each;
            }
        }
        return pronounInside(act);
    }

    /** “took both men into custody”, “ordered his detention”: the act's own words say that it is somebody named before. */
    private @Nullable Group pronounInside(Placed act) {
        int sentence = act.sentence();
        for (int i = act.first(); i < act.after(); i++) {
            if (scene.is(i, sentence, "PLURAL")) {
                return antecedents.several(i, sentence);
            }
            if (scene.is(i, sentence, "OBJECT") && !scene.is(i, sentence, "POSSESSIVE")) {
                return pronouns.object(i, sentence, clauses.start(act.first(), sentence));
            }
            if (scene.is(i, sentence, "PRONOUN")) {
                return pronouns.at(i, sentence);
            }
        }
        return null;
    }
}
