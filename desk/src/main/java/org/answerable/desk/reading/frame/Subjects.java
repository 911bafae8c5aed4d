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
        Group group = group(act, voice);
        return group == null ? List.of() : group.members();
    }

    private @Nullable Group group(Placed act, Voice voice) {
        Block block = scene.view().blocks().get(scene.sentence(act.sentence()).block());
        Group inside = pronounInside(act);
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
        Group named = before(act, from, act.first());
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
        int turn = from - 1;
        if (turn >= scene.sentence(sentence).first() && scene.is(turn, sentence, "RELATIVE")) {
            Group who = justBefore(turn, sentence);
            if (who != null) {
                return who;
            }
        }
        if (turn >= scene.sentence(sentence).first() && !nobody(from, act.first(), sentence)) {
            Group shared = sharedSubject(turn, sentence, act);
            if (shared != null) {
                return shared;
            }
        }
        if (nobody(from, act.first(), sentence)) {
            return null;
        }
        Group after = after(act, clauses.end(act.first(), sentence), 0);
        boolean begins = act.first() == scene.sentence(sentence).first();
        if (begins && after != null && scene.language(sentence) != Language.KAZAKH) {
            Group participle = firstAfter(act, sentence);
            return participle != null ? participle : after;
        }
        return antecedents.one(act.first(), sentence, false, false);
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
        for (int i = act.after(); i < Math.min(to, act.after() + 2); i++) {
            if (scene.is(i, sentence, "PLURAL")) {
                return antecedents.several(act.first(), sentence);
            }
            if (scene.is(i, sentence, "OBJECT")) {
                return one(i, act);
            }
        }
        Group named = scene.language(sentence) == Language.KAZAKH
                ? before(act, clauses.start(act.first(), sentence), act.first())
                : after(act, Math.max(to, act.after()), 14);
        if (named != null) {
            return named;
        }
        return either(act);
    }

    private @Nullable Group noun(Placed act, Block block) {
        int sentence = act.sentence();
        boolean label = block.kind() == Block.Kind.ROW || "yes".equals(act.mention().feature("label"));
        if (!label) {
            Group own = owner(act, sentence);
            if (own != null) {
                return own;
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

    /** “the arrest of Anna”, “Anna's arrest”, “free Anna”. */
    private @Nullable Group owner(Placed act, int sentence) {
        for (Group each : groups.in(sentence)) {
            int gap = each.first() - act.after();
            boolean ofSomebody = gap >= 0
                    && gap <= 4
                    && scene.find(act.after(), each.first(), i -> scene.token(i).shape() == Token.Shape.MARK) < 0
                    && (gap == 0 || scene.is(act.after(), sentence, "OF") || scene.language(sentence) != Language.ENGLISH);
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
        int pronoun = scene.find(Math.max(from, act.first() - 4), Math.min(to, act.after() + 3), i ->
                (i < act.first() || i >= act.after())
                        && (scene.is(i, sentence, "OBJECT") || scene.is(i, sentence, "PLURAL")));
        if (pronoun >= 0) {
            return pronoun(pronoun, act);
        }
        Group after = after(act, to, 8);
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
        while (i >= 0 && (scene.token(i).text().equals(".") || scene.lower(i).matches("mr|ms|mrs|dr|the"))) {
            i--;
        }
        return scene.is(i, sentence, "NOT_WHO") || scene.is(group.after(), sentence, "OWN");
    }

    private @Nullable Group after(Placed act, int to, int reach) {
        for (Group each : groups.in(act.sentence())) {
            if (each.first() >= act.after() && each.first() < to && (reach == 0 || each.first() - act.after() <= reach)
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
            if (each.after() <= turn && turn - each.after() <= 14) {
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
                token, act.sentence(), scene.is(token, act.sentence(), "FEMALE"), scene.is(token, act.sentence(), "MALE"));
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
            if (each.first() >= act.after() && each.first() < to && each.first() - act.after() <= 8 && found.isEmpty()
                    && !scene.is(each.first() - 1, act.sentence(), "BY")) {
                found.add(each);
            }
        }
        return found;
    }
}
