package org.answerable.desk.reading.frame;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Sentence;

/** Where the clause of a word begins and ends: at a semicolon, a dash, a colon, or a word that turns to something else after a comma. */
final class Clauses {
    /** So many words stand at most between the end of a relative clause and the act: “was therefore not”. */
    private static final int RESUMED = 5;

    private final Scene scene;
    private final Map<Integer, BitSet> known = new HashMap<>();

    Clauses(Scene scene) {
        this.scene = scene;
    }

    /** The first token of the clause that a token is in. */
    int start(int token, int sentence) {
        Sentence within = scene.sentence(sentence);
        for (int i = token - 1; i >= within.first(); i--) {
            if (cuts(i, sentence)) {
                return i + 1;
            }
        }
        return within.first();
    }

    /**
     * “Anna, who wrote about Ivan in 2021, now faces …”: the token behind the comma that ends the relative clause between a name and what is
     * told of it; -1 when an act is told in such a clause itself, or in none.
     */
    int resumes(Placed act) {
        int sentence = act.sentence();
        int from = start(act.first(), sentence);
        if (!scene.is(from - 1, sentence, "RELATIVE") || scene.lower(from).equals(",")) {
            return -1;
        }
        for (int i = act.first() - 1; i >= Math.max(from, act.first() - RESUMED); i--) {
            if (scene.lower(i).equals(",")) {
                return act(from, i, sentence) ? -1 : i + 1;
            }
            if (scene.is(i, sentence, "JOIN")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean act(int from, int to, int sentence) {
        return scene.in(sentence, MentionType.ACT).stream().anyMatch(each -> each.first() >= from && each.first() < to);
    }

    /** The token after the clause. */
    int end(int token, int sentence) {
        Sentence within = scene.sentence(sentence);
        for (int i = token + 1; i < within.after(); i++) {
            if (cuts(i, sentence)) {
                return i;
            }
        }
        return within.after();
    }

    /** Whether a clause ends at this token. */
    boolean cuts(int token, int sentence) {
        return known.computeIfAbsent(sentence, this::cut)
                .get(token - scene.sentence(sentence).first());
    }

    private BitSet cut(int sentence) {
        Sentence within = scene.sentence(sentence);
        BitSet cuts = new BitSet(within.after() - within.first());
        for (int i = within.first(); i < within.after(); i++) {
            cuts.set(i - within.first(), separates(i, sentence));
        }
        return cuts;
    }

    private boolean separates(int token, int sentence) {
        String text = scene.token(token).text();
        if (text.equals(";")
                || text.equals("–")
                || text.equals("—")
                || (text.equals(":") && !scene.token(token).glued())) {
            return !inside(token, sentence);
        }
        return scene.is(token, sentence, "TURN")
                && !inside(token, sentence)
                && !scene.is(token - 1, sentence, "OF")
                && !beforeDate(token, sentence)
                && !adverb(token, sentence)
                && (turnsAlone(token, sentence) || newSubject(token, sentence));
    }

    /** “since May” and “after 3 June” say when and turn to nothing. */
    private boolean beforeDate(int token, int sentence) {
        return scene.in(sentence, MentionType.DATE).stream()
                .anyMatch(each -> each.first() == token + 1 || (each.first() <= token && token < each.after()));
    }

    /** “once before, in May” and “may yet be jailed”: a word that turns only where a clause begins. */
    private boolean adverb(int token, int sentence) {
        int first = scene.sentence(sentence).first();
        boolean ends = token + 1 < scene.sentence(sentence).after()
                && scene.lower(token + 1).equals(",")
                && scene.is(token, sentence, "NOT_THEN");
        boolean inside = scene.is(token, sentence, "TURN_BEHIND_COMMA")
                && token > first
                && !",;–—".contains(scene.lower(token - 1));
        return ends || inside;
    }

    /** “And” turns to something else only when somebody new comes before the next act; other words always do. */
    private boolean turnsAlone(int token, int sentence) {
        return !scene.is(token, sentence, "JOIN");
    }

    private boolean newSubject(int token, int sentence) {
        Sentence within = scene.sentence(sentence);
        boolean comma = token > within.first() && scene.lower(token - 1).equals(",");
        for (int i = token + 1; i < Math.min(within.after(), token + 9); i++) {
            int at = i;
            if (scene.in(sentence).stream()
                    .anyMatch(each -> each.is(MentionType.ACT) && each.first() <= at && at < each.after())) {
                return false;
            }
            boolean subject = scene.is(i, sentence, "SUBJECT")
                    || scene.in(sentence).stream()
                            .anyMatch(each -> each.first() == at
                                    && (each.is(MentionType.PERSON)
                                            || each.is(MentionType.COUNT)
                                            || each.is(MentionType.ORGANISATION)));
            if (subject) {
                return comma && verbFollows(i, sentence);
            }
        }
        return false;
    }

    private boolean verbFollows(int from, int sentence) {
        Sentence within = scene.sentence(sentence);
        for (int i = from; i < Math.min(within.after(), from + 12); i++) {
            int at = i;
            if (scene.is(i, sentence, "VERB")
                    || scene.in(sentence, MentionType.ACT).stream().anyMatch(each -> each.first() == at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token lies in a mention that is one thing: a name, a role, a date. */
    private boolean inside(int token, int sentence) {
        return scene.in(sentence).stream()
                .anyMatch(each -> !each.is(MentionType.ACT)
                        && !each.is(MentionType.ASK)
                        && each.first() <= token
                        && token < each.after());
    }
}
