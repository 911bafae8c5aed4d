package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Whom an act happens to. */
final class Subjects {
    /** So far behind “the release of” people in general may stand. */
    private static final int PEOPLE = 8;

    /** “according to the lawyer Anna”: so many words may stand between. */
    private static final int SPEAKER = 4;

    private final Scene scene;
    private final Groups groups;
    private final Clauses clauses;
    private final Antecedents antecedents;

    Subjects(Scene scene, Groups groups, Clauses clauses) {
        this.scene = scene;
        this.groups = groups;
        this.clauses = clauses;
        this.antecedents = new Antecedents(scene, groups);
    }

    List<Placed> of(Placed act, Voice voice) {
        if (NotPeople.KINDS.contains(act.mention().feature("kind", ""))) {
            List<Placed> bodies = body(act);
            if (!bodies.isEmpty()) {
                return bodies;
            }
        }
        if (blamed(act)) {
            return List.of();
        }
        Group group = group(act, voice);
        return group == null ? List.of() : together(group, act);
    }

    /** Somebody is responsible for the act: he is who did it, and whom it happened to is not named. */
    boolean blamed(Placed act) {
        int from = clauses.start(act.first(), act.sentence());
        return Voice.of(scene, act) == Voice.NOUN
                && scene.find(
                                scene.sentence(act.sentence()).first(),
                                act.first(),
                                i -> scene.is(i, act.sentence(), "BLAMED"))
                        >= 0
                && owner(act, act.sentence()) == null
                && from <= act.first();
    }

    /** Who is responsible for an act. */
    List<Placed> responsible(Placed act) {
        int sentence = act.sentence();
        List<Group> named = groups.in(sentence);
        if (!named.isEmpty() && named.getFirst().first() < act.first()) {
            return List.of(named.getFirst().members().getFirst());
        }
        Group one = antecedents.one(act.first(), sentence, false, false);
        return one == null ? List.of() : one.members();
    }

    /** “… was arrested together with his son Boris”. */
    private List<Placed> together(Group group, Placed act) {
        int sentence = act.sentence();
        int with = scene.find(
                act.after(),
                Math.min(scene.sentence(sentence).after(), act.after() + 4),
                i -> scene.is(i, sentence, "TOGETHER"));
        if (with < 0) {
            return group.members();
        }
        List<Placed> all = new ArrayList<>(group.members());
        groups.in(sentence).stream()
                .filter(each -> each.first() > with && each.first() - with <= 5)
                .findFirst()
                .ifPresent(each -> each.members().stream()
                        .filter(one -> !all.contains(one))
                        .forEach(all::add));
        return all;
    }

    private @Nullable Group group(Placed act, Voice voice) {
        Block block = scene.view().blocks().get(scene.sentence(act.sentence()).block());
        Group inside = inside(act);
        if (inside != null) {
            return inside;
        }
        return switch (voice) {
            case SUBJECT -> subject(act);
            case OBJECT -> object(act);
            case NOUN -> noun(act, block);
            case EITHER -> either(act);
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
        for (int i = act.first(); i < act.after(); i++) {
            if (scene.is(i, act.sentence(), "PLURAL")) {
                return antecedents.several(act.first(), act.sentence());
            }
            if (scene.is(i, act.sentence(), "PRONOUN")) {
                return one(i, act);
            }
        }
        return null;
    }

    private @Nullable Group subject(Placed act) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        if (nobody(from, act.first(), sentence)) {
            return null;
        }
        Group named = firstBefore(act, from, act.first());
        int pronoun = lastPronoun(from, act.first(), sentence, "SUBJECT");
        if (scene.language(sentence) == Language.KAZAKH && pronoun < 0) {
            pronoun = lastPronoun(from, act.first(), sentence, "OBJECT");
        }
        if (pronoun >= 0 && (named == null || named.after() <= pronoun)) {
            return pronoun(pronoun, act);
        }
        if (named != null) {
            return named;
        }
        Group owners = owners(act, from);
        if (owners != null) {
            return owners;
        }
        int turn = from - 1;
        if (turn >= scene.sentence(sentence).first() && scene.is(turn, sentence, "RELATIVE")) {
            Group who = justBefore(turn, sentence);
            if (who != null) {
                return who;
            }
        }
        Group listed = listed(act, sentence);
        if (listed != null) {
            return listed;
        }
        if (generic(from, act.first(), sentence)) {
            return null;
        }
        if (turn >= scene.sentence(sentence).first()) {
            Group shared = sharedSubject(turn, sentence, act);
            if (shared != null) {
                return shared;
            }
        }
        Group after = after(act, clauses.end(act.first(), sentence), 0);
        if (after != null && after.first() - act.after() <= 5 && scene.language(sentence) != Language.ENGLISH) {
            return after;
        }
        if (act.mention().feature("kind", "").equals("adoption")) {
            return null;
        }
        boolean begins = act.first() == scene.sentence(sentence).first();
        if (begins && after != null && scene.language(sentence) != Language.KAZAKH) {
            Group participle = firstAfter(act, sentence);
            return participle != null ? participle : after;
        }
        return antecedents.one(act.first(), sentence, false, false);
    }

    /** “Their homes were searched”: those whose homes they are. */
    private @Nullable Group owners(Placed act, int from) {
        int sentence = act.sentence();
        int owner = scene.find(from, act.first(), i -> scene.is(i, sentence, "POSSESSIVE"));
        if (owner < 0 || owner - from > 2) {
            return null;
        }
        return scene.is(owner, sentence, "PLURAL") ? antecedents.several(owner, sentence) : one(owner, act);
    }

    /** “The prisoners who were jailed … include Anna and Boris”. */
    private @Nullable Group listed(Placed act, int sentence) {
        int includes = scene.find(act.after(), scene.sentence(sentence).after(), i -> scene.is(i, sentence, "INCLUDE"));
        if (includes < 0) {
            return null;
        }
        return groups.in(sentence).stream()
                .filter(each -> each.first() > includes && each.first() - includes <= 4)
                .findFirst()
                .orElse(null);
    }

    /** “Prisoners may be moved”: people in general, whom nobody named before stands for. */
    private boolean generic(int from, int to, int sentence) {
        return scene.find(from, to, i -> scene.is(i, sentence, "GENERIC")) >= 0;
    }

    /** “Arrested in May, Anna …”: the first who is named after the comma. */
    private @Nullable Group firstAfter(Placed act, int sentence) {
        Group pronoun = null;
        for (int i = act.after(); i < scene.sentence(sentence).after(); i++) {
            if (scene.is(i, sentence, "SUBJECT")) {
                pronoun = pronoun(i, act);
                break;
            }
            int at = i;
            for (Group each : groups.in(sentence)) {
                if (each.first() == at) {
                    return each;
                }
            }
        }
        return pronoun;
    }

    private @Nullable Group object(Placed act) {
        int sentence = act.sentence();
        int to = clauses.end(act.first(), sentence);
        int from = clauses.start(act.first(), sentence);
        Group next = after(act, Math.max(to, act.after()), 2);
        if (next != null) {
            return next;
        }
        boolean kazakh = scene.language(sentence) == Language.KAZAKH;
        int pronoun = scene.find(
                kazakh ? from : act.after(),
                kazakh ? act.first() : Math.min(to, act.after() + 2),
                i -> scene.is(i, sentence, "PLURAL") || scene.is(i, sentence, "OBJECT"));
        if (pronoun >= 0 && !groupAt(pronoun, sentence)) {
            return scene.is(pronoun, sentence, "PLURAL")
                    ? antecedents.several(from, sentence)
                    : antecedents.one(
                            from, sentence, scene.is(pronoun, sentence, "FEMALE"), scene.is(pronoun, sentence, "MALE"));
        }
        Group named = scene.language(sentence) == Language.KAZAKH
                ? before(act, clauses.start(act.first(), sentence), act.first())
                : after(act, Math.max(to, act.after()), 14);
        if (named != null) {
            return named;
        }
        return either(act);
    }

    private boolean groupAt(int token, int sentence) {
        return groups.in(sentence).stream().anyMatch(each -> each.first() <= token && token < each.after());
    }

    private @Nullable Group noun(Placed act, Block block) {
        int sentence = act.sentence();
        boolean label =
                block.kind() == Block.Kind.ROW || "yes".equals(act.mention().feature("label"));
        if (act.mention().feature("kind", "").equals("sentence")) {
            Group sentenced = afterPenalty(act, sentence);
            if (sentenced != null) {
                return sentenced;
            }
        }
        if (!label) {
            Group own = owner(act, sentence);
            if (own != null) {
                return own;
            }
            if (generic(
                    act.after(),
                    Math.min(act.after() + PEOPLE, scene.sentence(sentence).after()),
                    sentence)) {
                return null;
            }
            int undergoes = scene.find(
                    clauses.start(act.first(), sentence), act.first(), i -> scene.is(i, sentence, "UNDERGOES"));
            if (undergoes >= 0) {
                return subject(act);
            }
            int from = Math.max(scene.sentence(sentence).first(), act.first() - 3);
            int pronoun = lastPronoun(from, act.first(), sentence, "PRONOUN");
            if (pronoun >= 0) {
                return one(pronoun, act);
            }
            if (lastPronoun(from, act.first(), sentence, "PLURAL") >= 0) {
                return antecedents.several(act.first(), sentence);
            }
        }
        return antecedents.one(act.first(), sentence, false, false);
    }

    /** “the verdict: four years for Anna and six for Boris”. */
    private @Nullable Group afterPenalty(Placed act, int sentence) {
        int penalty = scene.in(sentence, MentionType.PENALTY).stream()
                .mapToInt(Placed::first)
                .filter(each -> each >= act.after())
                .findFirst()
                .orElse(-1);
        return penalty < 0
                ? null
                : groups.in(sentence).stream()
                        .filter(each -> each.first() > penalty)
                        .findFirst()
                        .orElse(null);
    }

    /** “the arrest of Anna”, “Anna's arrest”, “free Anna”. */
    private @Nullable Group owner(Placed act, int sentence) {
        for (Group each : groups.in(sentence)) {
            int gap = each.first() - act.after();
            int includes = scene.find(act.after(), each.first(), i -> scene.is(i, sentence, "INCLUDE"));
            boolean ofSomebody = gap >= 0
                    && gap <= (includes >= 0 ? 8 : 4)
                    && (includes >= 0
                            || scene.find(
                                            act.after(),
                                            each.first(),
                                            i -> scene.token(i).shape() == Token.Shape.MARK)
                                    < 0)
                    && (gap == 0
                            || scene.is(act.after(), sentence, "OF")
                            || scene.language(sentence) != Language.ENGLISH);
            boolean doer = act.mention().feature("kind", "").equals("appeal")
                    && gap == 1
                    && scene.is(act.after(), sentence, "BY");
            if (doer) {
                return each;
            }
            boolean somebodys = act.first() - each.after() >= 0
                    && act.first() - each.after() <= 3
                    && scene.is(each.after(), sentence, "OWN");
            if (ofSomebody || somebodys) {
                return each;
            }
        }
        return null;
    }

    private @Nullable Group either(Placed act) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        int to = clauses.end(act.first(), sentence);
        int pronoun = scene.find(
                Math.max(from, act.first() - 4),
                Math.min(to, act.after() + 3),
                i -> (i < act.first() || i >= act.after())
                        && (scene.is(i, sentence, "OBJECT") || scene.is(i, sentence, "PLURAL")));
        Group after = after(act, to, 8);
        boolean possessive = after != null && pronoun >= act.after() && after.first() - pronoun <= 3;
        if (pronoun >= 0 && !possessive) {
            return pronoun(pronoun, act);
        }
        Group before = before(act, from, act.first());
        if (before != null && after != null) {
            return act.first() - before.after() <= after.first() - act.after() ? before : after;
        }
        if (before != null || after != null) {
            return before != null ? before : after;
        }
        if (nobody(from, to, sentence)) {
            return null;
        }
        Group wider = scene.sentence(sentence).first() < from ? sharedSubject(from - 1, sentence, act) : null;
        return wider != null ? wider : antecedents.one(act.first(), sentence, false, false);
    }

    /** The first group in a stretch that is no “by”, “with” or “of” somebody. */
    private @Nullable Group firstBefore(Placed act, int from, int to) {
        return groups.in(act.sentence()).stream()
                .filter(each -> each.first() >= from && each.after() <= to && !prevented(each, act.sentence()))
                .findFirst()
                .orElse(null);
    }

    /** The last group in a stretch that is no “by”, “with” or “of” somebody. */
    private @Nullable Group before(Placed act, int from, int to) {
        Group found = null;
        for (Group each : groups.in(act.sentence())) {
            if (each.first() >= from && each.after() <= to && !prevented(each, act.sentence())) {
                found = each;
            }
        }
        return found;
    }

    private boolean prevented(Group group, int sentence) {
        int i = group.first() - 1;
        while (i >= 0 && (scene.token(i).text().equals(".") || scene.is(i, sentence, "TITLE") || inRole(i, sentence))) {
            i--;
        }
        return scene.is(i, sentence, "NOT_WHO")
                || scene.is(group.after(), sentence, "OWN")
                || scene.is(group.after(), sentence, "ATTRIBUTES")
                || scene.find(
                                group.first() - SPEAKER,
                                group.first(),
                                at -> at >= scene.sentence(sentence).first() && scene.is(at, sentence, "ATTRIBUTES"))
                        >= 0;
    }

    private boolean inRole(int token, int sentence) {
        return scene.in(sentence, MentionType.ROLE).stream()
                .anyMatch(each -> each.first() <= token && token < each.after());
    }

    private @Nullable Group after(Placed act, int to, int reach) {
        for (Group each : groups.in(act.sentence())) {
            if (each.first() >= act.after()
                    && each.first() < to
                    && (reach == 0 || each.first() - act.after() <= reach)
                    && !scene.is(each.first() - 1, act.sentence(), "BY")) {
                return each;
            }
        }
        return null;
    }

    /** The group that “who” belongs to: it ends right before, or before a comma and what the person is. */
    private @Nullable Group justBefore(int turn, int sentence) {
        Group found = null;
        for (Group each : groups.in(sentence)) {
            if (each.after() <= turn && turn - each.after() <= 14 && (found == null || !prevented(each, sentence))) {
                found = each;
            }
        }
        return found;
    }

    private @Nullable Group sharedSubject(int turn, int sentence, Placed act) {
        int from = clauses.start(turn, sentence);
        Group first = null;
        for (Group each : groups.in(sentence)) {
            if (each.after() <= turn && each.first() >= from && (first == null || prevented(first, sentence))) {
                first = each;
            }
        }
        int pronoun = lastPronoun(from, turn, sentence, "SUBJECT");
        if (first == null && pronoun >= 0) {
            return pronoun(pronoun, act);
        }
        if (first != null) {
            return first;
        }
        return from > scene.sentence(sentence).first() ? sharedSubject(from - 1, sentence, act) : null;
    }

    private @Nullable Group pronoun(int token, Placed act) {
        int sentence = act.sentence();
        if (scene.is(token, sentence, "RELATIVE")) {
            Group who = justBefore(token, sentence);
            if (who != null) {
                return who;
            }
        }
        if (scene.is(token, sentence, "PLURAL")) {
            Group several = antecedents.several(token, sentence);
            return several != null ? several : antecedents.one(token, sentence, false, false);
        }
        return one(token, act);
    }

    private @Nullable Group one(int token, Placed act) {
        return antecedents.one(
                token,
                act.sentence(),
                scene.is(token, act.sentence(), "FEMALE"),
                scene.is(token, act.sentence(), "MALE"));
    }

    private int lastPronoun(int from, int to, int sentence, String list) {
        for (int i = to - 1; i >= Math.max(0, from); i--) {
            if (scene.is(i, sentence, list)) {
                return i;
            }
        }
        return -1;
    }

    private boolean nobody(int from, int to, int sentence) {
        return scene.find(from, to, i -> scene.is(i, sentence, "NOBODY")) >= 0;
    }

    /** A ban hits a body as often as a person. */
    private List<Placed> body(Placed act) {
        List<Placed> found = new ArrayList<>();
        int to = clauses.end(act.first(), act.sentence());
        for (Placed each : scene.in(act.sentence(), MentionType.ORGANISATION)) {
            if (each.first() >= act.after()
                    && each.first() < to
                    && each.first() - act.after() <= 8
                    && found.isEmpty()
                    && !scene.is(each.first() - 1, act.sentence(), "BY")) {
                found.add(each);
            }
        }
        return found;
    }
}
