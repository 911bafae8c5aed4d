package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.record.claim.Modality;

/** In what sense an act is told. What is asked for, feared, denied or somebody's word is never taken for a fact. */
final class Modalities {
    private final Scene scene;
    private final Clauses clauses;
    private final Denials denials;
    private final Orders orders;

    Modalities(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
        this.denials = new Denials(scene);
        this.orders = new Orders(scene);
    }

    Modality of(Placed act) {
        int sentence = act.sentence();
        int from = clauses.start(act.first(), sentence);
        int to = clauses.end(act.first(), sentence);
        boolean asked = inAsk(act);
        if (denials.denied(act, from, to)) {
            return Modality.DENIED;
        }
        if (asked || demanded(act, from, to) || orders.ordered(act)) {
            return Modality.DEMANDED;
        }
        if (scene.is(act.first(), sentence, "MAYBE")
                || near(act, from, "MAYBE", 7)
                || governed(act, from, "MAYBE")
                || future(act, from)
                || scene.is(from - 1, sentence, "IF")
                || conditional(act, sentence)
                || (scene.language(sentence) == Language.KAZAKH && after(act, to, "MAYBE", 3))) {
            return Modality.AT_RISK;
        }
        if (!alleged(act, from, to)) {
            return Modality.HAPPENED;
        }
        return denials.takenBack(act) ? Modality.DENIED : Modality.ALLEGED;
    }

    private boolean inAsk(Placed act) {
        return scene.in(act.sentence(), MentionType.ASK).stream()
                .anyMatch(each -> each.first() <= act.first() && act.after() <= each.after());
    }

    private boolean demanded(Placed act, int from, int to) {
        int sentence = act.sentence();
        if (scene.find(Math.max(from, act.first() - 4), act.first(), i -> scene.is(i, sentence, "SHOULD")) >= 0) {
            return true;
        }
        int own = Kinds.of(act).equals("sentence") ? act.after() : act.first();
        int asking = scene.find(Math.max(from, act.first() - 9), own, i -> scene.is(i, sentence, "ASKED"));
        boolean answered = asking >= 0
                && scene.find(
                                asking,
                                act.first(),
                                i -> scene.is(i, sentence, "COURT")
                                        && scene.lower(i - 1).equals(","))
                        >= 0;
        if (asking >= 0 && !answered && scene.find(asking, act.first(), i -> scene.is(i, sentence, "INQUIRE")) < 0) {
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

    /** “will be taken”, “are to be tried”: not yet so; “are reported to be held” is. */
    private boolean future(Placed act, int from) {
        int sentence = act.sentence();
        return scene.find(
                        Math.max(from, act.first() - 4),
                        act.first(),
                        i -> scene.is(i, sentence, "FUTURE")
                                && !scene.is(i + 1, sentence, "SAID")
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
        if (scene.find(Math.max(from, act.first() - 6), act.first(), i -> said(i, sentence)) >= 0) {
            return true;
        }
        boolean reported = governed(act, from, "SAID");
        boolean kazakh = scene.language(sentence) == Language.KAZAKH
                && scene.find(act.after(), Math.min(to, act.after() + 4), i -> said(i, sentence)) >= 0;
        return reported || kazakh || attributed(act) || quoted(act);
    }

    /** A word of saying that is not said of a charge: the Kazakh for “on the charge that” has one. */
    private boolean said(int token, int sentence) {
        return scene.is(token, sentence, "SAID")
                && !month(token, sentence)
                && !scene.is(token + 1, sentence, "CHARGE_AFTER");
    }
}
