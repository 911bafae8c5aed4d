package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.record.claim.Modality;

/** In what sense an act is told. What is asked for, feared, denied or somebody's word is never taken for a fact. */
final class Modalities {
    private final Scene scene;
    private final Clauses clauses;

    Modalities(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
    }

    Modality of(Placed act) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        int to = clauses.end(act.first(), sentence);
        boolean asked = inAsk(act);
        if (denied(act, from, to)) {
            return Modality.DENIED;
        }
        if (asked || demanded(act, from, to)) {
            return Modality.DEMANDED;
        }
        if (near(act, from, "MAYBE", 7)
                || governed(act, from, "MAYBE")
                || future(act, from)
                || conditional(act, sentence)
                || (scene.language(sentence) == Language.KAZAKH && after(act, to, "MAYBE", 3))) {
            return Modality.AT_RISK;
        }
        if (!alleged(act, from, to)) {
            return Modality.HAPPENED;
        }
        return takenBack(act) ? Modality.DENIED : Modality.ALLEGED;
    }

    /** “I wrote that she was jailed. Wrong.”, “… said that he had been abducted. He had not.” */
    private boolean takenBack(Placed act) {
        int next = act.sentence() + 1;
        if (next >= scene.sentences()) {
            return false;
        }
        int first = scene.sentence(next).first();
        int after = scene.sentence(next).after();
        return scene.is(first, next, "WRONG")
                || (scene.is(first, next, "SUBJECT")
                        && scene.is(first + 1, next, "BE")
                        && scene.is(first + 2, next, "NO")
                        && first + 3 < after
                        && !scene.token(first + 3).word());
    }

    private boolean inAsk(Placed act) {
        return scene.in(act.sentence(), MentionType.ASK).stream()
                .anyMatch(each -> each.first() <= act.first() && act.after() <= each.after());
    }

    private boolean denied(Placed act, int from, int to) {
        int sentence = act.sentence();
        int near = Math.max(from, Math.max(act.first() - 4, afterMark(act)));
        if (scene.find(near, act.first(), i -> scene.is(i, sentence, "NO") && !scene.is(i + 1, sentence, "NO_BUT")) >= 0
                || scene.find(
                                from,
                                act.first(),
                                i -> scene.is(i, sentence, "NOBODY") || scene.is(i, sentence, "NEITHER"))
                        >= 0
                || scene.is(act.first() - 1, sentence, "WITHOUT")
                || (scene.is(act.first() - 2, sentence, "WITHOUT") && scene.language(sentence) == Language.ENGLISH)
                || refused(act, to)
                || notReached(act, to)) {
            return true;
        }
        if (scene.find(near, act.first(), i -> tried(i, sentence)) >= 0) {
            return true;
        }
        if (scene.find(act.after(), Math.min(to, act.after() + 3), i -> scene.is(i, sentence, "TRIED")) >= 0
                && scene.language(sentence) != Language.ENGLISH) {
            return true;
        }
        int clauseBefore = from - 1;
        return clauseBefore > scene.sentence(sentence).first()
                && scene.is(clauseBefore, sentence, "TURN")
                && scene.find(
                                Math.max(scene.sentence(sentence).first(), clauseBefore - 2),
                                clauseBefore,
                                i -> tried(i, sentence))
                        >= 0;
    }

    /** “tried to arrest” prevents; “tried alongside him” stood in court. */
    private boolean tried(int token, int sentence) {
        return scene.is(token, sentence, "TRIED")
                && !(scene.is(token, sentence, "TRIED_TO") && !scene.is(token + 1, sentence, "DIRECTION"));
    }

    /** The token after the last comma or colon before an act: a word of denial does not reach across it. */
    private int afterMark(Placed act) {
        int first = scene.sentence(act.sentence()).first();
        for (int i = act.first() - 1; i >= first; i--) {
            if (",:;".contains(scene.lower(i))) {
                return i + 1;
            }
        }
        return first;
    }

    /** “не попал в указ о помиловании”: a noun behind or before a verb that is denied, where the word for “not” stands at the verb. */
    private boolean notReached(Placed act, int to) {
        Language language = scene.language(act.sentence());
        return (language == Language.RUSSIAN || language == Language.UKRAINIAN)
                && Voice.of(scene, act) == Voice.NOUN
                && after(act, to, "NO", 1);
    }

    /** “Release on bail was refused”: the act is a noun, and what follows takes it back. */
    private boolean refused(Placed act, int to) {
        return Voice.of(scene, act) == Voice.NOUN && !Kinds.of(act).equals("appeal") && after(act, to, "REFUSED", 8);
    }

    private boolean demanded(Placed act, int from, int to) {
        int sentence = act.sentence();
        if (scene.find(Math.max(from, act.first() - 4), act.first(), i -> scene.is(i, sentence, "SHOULD")) >= 0) {
            return true;
        }
        int own = Kinds.of(act).equals("sentence") ? act.after() : act.first();
        int asking = scene.find(Math.max(from, act.first() - 9), own, i -> scene.is(i, sentence, "ASKED"));
        if (asking >= 0 && scene.find(asking, act.first(), i -> scene.is(i, sentence, "INQUIRE")) < 0) {
            return true;
        }
        return scene.language(sentence) == Language.KAZAKH
                && scene.find(act.after(), Math.min(to, act.after() + 3), i -> scene.is(i, sentence, "ASKED")) >= 0;
    }

    private boolean near(Placed act, int from, String list, int reach) {
        return scene.find(
                        Math.max(from, act.first() - reach),
                        act.first(),
                        i -> scene.is(i, act.sentence(), list) && !month(i, act.sentence()))
                >= 0;
    }

    /** “will be taken”, “are to be tried”: not yet so. */
    private boolean future(Placed act, int from) {
        int sentence = act.sentence();
        return scene.find(
                        Math.max(from, act.first() - 4),
                        act.first(),
                        i -> scene.is(i, sentence, "FUTURE")
                                && scene.find(i + 1, i + 4, j -> scene.is(j, sentence, "BE_THEN")) >= 0)
                >= 0;
    }

    /** “may” with a large letter inside a sentence is the month. */
    private boolean month(int token, int sentence) {
        boolean large =
                scene.token(token).capital() && token > scene.sentence(sentence).first();
        return large
                || scene.in(sentence, MentionType.DATE).stream()
                        .anyMatch(each -> each.first() <= token && token < each.after());
    }

    private boolean after(Placed act, int to, String list, int reach) {
        return scene.find(act.after(), Math.min(to, act.after() + reach), i -> scene.is(i, act.sentence(), list)) >= 0;
    }

    /** “If the verdict is upheld she will be taken …” */
    private boolean conditional(Placed act, int sentence) {
        Sentence within = scene.sentence(sentence);
        return scene.is(within.first(), sentence, "MAYBE") && act.first() > within.first() + 3;
    }

    /** “he said that …”, “we fear that …”: a word of the clause before governs this one. */
    private boolean governed(Placed act, int from, String list) {
        int sentence = act.sentence();
        int first = scene.sentence(sentence).first();
        int turn = from - 1;
        return turn > first
                && scene.is(turn, sentence, "THAT")
                && scene.find(Math.max(first, turn - 6), turn, i -> scene.is(i, sentence, list)) >= 0;
    }

    /** “According to her lawyer, …”: all that the sentence tells after it is that person's word. */
    private boolean attributed(Placed act) {
        int sentence = act.sentence();
        return scene.find(scene.sentence(sentence).first(), act.first(), i -> scene.is(i, sentence, "ATTRIBUTES")) >= 0;
    }

    /** Inside quotation marks, when the sentence says outside of them that somebody said so. */
    private boolean quoted(Placed act) {
        int sentence = act.sentence();
        Sentence within = scene.sentence(sentence);
        int open = scene.find(within.first(), act.first(), i -> "“«„\"".contains(scene.lower(i)));
        int close = open < 0 ? -1 : scene.find(act.after(), within.after(), i -> "”»“\"".contains(scene.lower(i)));
        return close >= 0
                && scene.find(
                                within.first(),
                                within.after(),
                                i -> (i < open || i > close) && scene.is(i, sentence, "TELLS"))
                        >= 0;
    }

    private boolean alleged(Placed act, int from, int to) {
        int sentence = act.sentence();
        if (near(act, from, "SAID", 6)) {
            return true;
        }
        boolean reported = governed(act, from, "SAID");
        boolean kazakh = scene.language(sentence) == Language.KAZAKH && after(act, to, "SAID", 4);
        return reported || kazakh || attributed(act) || quoted(act);
    }
}
