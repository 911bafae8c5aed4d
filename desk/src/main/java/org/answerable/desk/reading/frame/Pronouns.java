package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun stands for. */
final class Pronouns {
    private final Scene scene;
    private final Nearby nearby;
    private final Antecedents antecedents;

    Pronouns(Scene scene, Nearby nearby, Antecedents antecedents) {
        this.scene = scene;
        this.nearby = nearby;
        this.antecedents = antecedents;
    }

    /** Whom the pronoun at a token stands for. */
    @Nullable
    Group at(int token, int sentence) {
        if (scene.is(token + 1, sentence, "CLIENT")) {
            return client(sentence);
        }
        if (scene.is(token, sentence, "RELATIVE")) {
            Group who = nearby.justBefore(token, sentence);
            if (who != null || somebody(token, sentence)) {
                return who;
            }
        }
        if (scene.is(token, sentence, "PLURAL")) {
            Group several = antecedents.several(token, sentence);
            return several != null ? several : antecedents.one(token, sentence, Antecedents.Wanted.ANYBODY);
        }
        return one(token, sentence, token);
    }

    /** “a critic, who was …”: the word before tells who it is, and it is nobody's name. */
    boolean somebody(int relative, int sentence) {
        if (scene.is(relative, sentence, "THAT")) {
            return false;
        }
        int before = scene.lower(relative - 1).equals(",") ? relative - 2 : relative - 1;
        return before >= 0 && scene.token(before).shape() == Token.Shape.LOWER;
    }

    /**
     * Whom an object's pronoun stands for: never for the subject of its own clause, named or a pronoun itself.
     *
     * @param from first token of that clause
     */
    @Nullable
    Group object(int token, int sentence, int from) {
        if (scene.is(token + 1, sentence, "CLIENT")) {
            return client(sentence);
        }
        if (scene.is(token, sentence, "PLURAL")) {
            Group several = antecedents.several(token, sentence);
            if (several != null) {
                return several;
            }
        }
        return antecedents.one(token, sentence, wanted(token, sentence, subject(from, token, sentence)));
    }

    /** “whose brother”, “her son”: somebody without a name, who is not whom the pronoun stands for. */
    int kin(int from, int to, int sentence) {
        return scene.find(
                Math.max(from, scene.sentence(sentence).first()),
                Math.min(to, scene.sentence(sentence).after() - 2),
                i -> scene.is(i, sentence, "POSSESSIVE")
                        && (scene.is(i + 1, sentence, "KINSFOLK")
                                || (scene.token(i + 1).shape() == Token.Shape.LOWER
                                        && scene.is(i + 2, sentence, "KINSFOLK"))));
    }

    /** “both men”, “the couple”, “the defendants”: several who were named before, by what they are together. */
    @Nullable
    Group they(int from, int to, int sentence) {
        int they = scene.find(from, to, i -> scene.is(i, sentence, "THEY") && !scene.is(i - 1, sentence, "NOT_WHO"));
        boolean definite = they >= 0
                && (scene.language(sentence) != Language.ENGLISH
                        || scene.is(they, sentence, "PLURAL")
                        || scene.is(they - 1, sentence, "ARTICLE_WORD")
                        || scene.is(they - 1, sentence, "PLURAL"));
        if (!definite) {
            return null;
        }
        boolean pair = scene.is(they - 1, sentence, "PAIR");
        return antecedents.several(pair ? they - 1 : they, sentence);
    }

    /** Who does what a clause tells; “he claimed they beat him” has two clauses without a word between, and its first “he” may well be “him”. */
    private List<Placed> subject(int from, int token, int sentence) {
        List<Placed> subjects = new ArrayList<>();
        boolean reports =
                scene.find(from, token, i -> scene.is(i, sentence, "SAID") || scene.is(i, sentence, "TELLS")) >= 0;
        if (reports) {
            return subjects;
        }
        Group named = nearby.first(from, token, sentence);
        if (named != null) {
            subjects.addAll(named.members());
        }
        int pronoun = scene.find(from, token, i -> scene.is(i, sentence, "SUBJECT"));
        Group one = pronoun < 0 || scene.is(pronoun, sentence, "RELATIVE") ? null : one(pronoun, sentence, pronoun);
        if (one != null) {
            subjects.addAll(one.members());
        }
        return subjects;
    }

    private Antecedents.Wanted wanted(int token, int sentence, List<Placed> except) {
        return new Antecedents.Wanted(scene.is(token, sentence, "FEMALE"), scene.is(token, sentence, "MALE"), except);
    }

    /** “her client”: somebody of an earlier sentence, never the lawyer who speaks in this one. */
    private @Nullable Group client(int sentence) {
        return antecedents.one(scene.sentence(sentence).first(), sentence, Antecedents.Wanted.ANYBODY);
    }

    /** The one person named before a token whom a pronoun may stand for by its gender. */
    @Nullable
    Group one(int token, int sentence, int before) {
        return antecedents.one(before, sentence, wanted(token, sentence, List.of()));
    }

    /** The last token of a stretch that is in a list; -1 when none is. */
    int last(int from, int to, int sentence, String list) {
        for (int i = to - 1; i >= Math.max(0, from); i--) {
            if (scene.is(i, sentence, list)) {
                return i;
            }
        }
        return -1;
    }
}
