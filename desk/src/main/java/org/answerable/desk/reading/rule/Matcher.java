package org.answerable.desk.reading.rule;

import java.util.Arrays;
import java.util.List;
import org.answerable.desk.reading.text.Token;

/**
 * Tries patterns at places of one sentence. No step is tried twice at one place: what failed there once fails there again, so an attempt ends
 * after the length of the pattern times the length of the sentence at most, whatever the text.
 */
final class Matcher {
    private static final int LONGEST_ASIDE = 200;

    private final Known known;
    private List<Token> tokens = List.of();
    private int first;
    private int[] slots = new int[0];
    private int[] tried = new int[0];
    private int attempt;
    private int taken;
    private List<Step> steps = List.of();
    private int end;

    Matcher(Known known) {
        this.known = known;
    }

    /** Goes to another sentence. */
    void sentence(List<Token> sentence, int firstToken) {
        tokens = sentence;
        first = firstToken;
    }

    /** Tries a pattern at a token of the sentence; its pieces can be asked for when it is met. */
    boolean matches(Pattern pattern, int at) {
        steps = pattern.steps();
        int wanted = 2 * pattern.captures().size();
        if (slots.length < wanted) {
            slots = new int[wanted];
        }
        Arrays.fill(slots, 0, wanted, -1);
        int room = steps.size() * (tokens.size() + 1);
        if (tried.length < room) {
            tried = new int[room];
            attempt = 0;
        }
        attempt++;
        taken = 0;
        return run(0, at);
    }

    /** How many steps the last attempt took. */
    int taken() {
        return taken;
    }

    /** Where the whole match ended. */
    int end() {
        return end;
    }

    /** A slot: the token at which a piece begins (even) or the one after it (odd); -1 when the match did not pass there. */
    int slot(int slot) {
        return slots[slot];
    }

    /** The place after the bracket that closes the one here; -1 when none opens here, or it is not closed near enough. */
    private int afterAside(int from) {
        int depth = 0;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_ASIDE); i++) {
            String mark = tokens.get(i).text();
            depth += mark.equals("(") ? 1 : mark.equals(")") ? -1 : 0;
            if (depth == 0) {
                return i == from ? -1 : i + 1;
            }
        }
        return -1;
    }

    private boolean run(int from, int place) {
        int step = from;
        int at = place;
        while (true) {
            taken++;
            int key = step * (tokens.size() + 1) + at;
            if (tried[key] == attempt) {
                return false;
            }
            tried[key] = attempt;
            switch (steps.get(step)) {
                case Step.Word(WordTest test, boolean glued) -> {
                    if (at >= tokens.size()
                            || !test.accepts(tokens.get(at))
                            || (glued && !tokens.get(at).glued())) {
                        return false;
                    }
                    at++;
                    step++;
                }
                case Step.Known mention -> {
                    int after = known.end(first + at, mention);
                    if (at >= tokens.size() || after < 0 || after - first > tokens.size()) {
                        return false;
                    }
                    at = after - first;
                    step++;
                }
                case Step.Aside() -> {
                    int after = afterAside(at);
                    if (after < 0) {
                        return false;
                    }
                    at = after;
                    step++;
                }
                case Step.Either(int one, int other) -> {
                    if (run(one, at)) {
                        return true;
                    }
                    step = other;
                }
                case Step.Jump(int to) -> step = to;
                case Step.Note(int slot) -> {
                    int before = slots[slot];
                    slots[slot] = at;
                    if (run(step + 1, at)) {
                        return true;
                    }
                    slots[slot] = before;
                    return false;
                }
                case Step.Ahead(WordTest test, boolean wanted) -> {
                    boolean met = at < tokens.size() && test.accepts(tokens.get(at));
                    if (met != wanted) {
                        return false;
                    }
                    step++;
                }
                case Step.NotAhead(var type) -> {
                    if (at < tokens.size() && known.end(first + at, new Step.Known(type, null)) >= 0) {
                        return false;
                    }
                    step++;
                }
                case Step.NotBehind(WordTest test) -> {
                    if (at > 0 && test.accepts(tokens.get(at - 1))) {
                        return false;
                    }
                    step++;
                }
                case Step.Edge(boolean beginning) -> {
                    if (at != (beginning ? 0 : tokens.size())) {
                        return false;
                    }
                    step++;
                }
                case Step.Done() -> {
                    end = at;
                    return true;
                }
            }
        }
    }
}
