package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;

/** Who is named in one breath: persons and counted people of a sentence, those that are joined by commas and “and” together. */
final class Groups {
    /** Between two of one breath may stand what one of them is: “the blogger”, “a student of …”. */
    private static final int BETWEEN = 6;

    private static final int BRACKET = 8;

    private final Scene scene;
    private final Map<Integer, List<Group>> known = new HashMap<>();

    Groups(Scene scene) {
        this.scene = scene;
    }

    /** The groups of a sentence, in its order. */
    List<Group> in(int sentence) {
        return known.computeIfAbsent(sentence, this::read);
    }

    private List<Group> read(int sentence) {
        List<Group> groups = new ArrayList<>();
        List<Placed> current = new ArrayList<>();
        for (Placed each : scene.in(sentence)) {
            if (!each.is(MentionType.PERSON) && !each.is(MentionType.COUNT)) {
                continue;
            }
            if (!current.isEmpty() && each.first() < current.getLast().after()) {
                continue;
            }
            if (!current.isEmpty() && !joined(current.getLast(), each, sentence)) {
                close(current, sentence, groups);
            }
            current.add(each);
        }
        close(current, sentence, groups);
        return groups;
    }

    /** Two with only a comma between them are no pair: the second explains the first. */
    private void close(List<Placed> current, int sentence, List<Group> groups) {
        boolean pair = current.size() != 2
                || scene.find(
                                current.getFirst().after(),
                                current.getLast().first(),
                                i -> scene.is(i, sentence, "JOIN")
                                        || scene.lower(i).equals(";"))
                        >= 0;
        if (pair && !current.isEmpty()) {
            groups.add(new Group(List.copyOf(current)));
        } else {
            current.forEach(each -> groups.add(new Group(List.of(each))));
        }
        current.clear();
    }

    private boolean joined(Placed one, Placed next, int sentence) {
        if (one.type() != next.type() || next.first() - one.after() > BETWEEN + partsLength(one, next, sentence)) {
            return false;
        }
        boolean joint = false;
        for (int i = one.after(); i < next.first(); i++) {
            Token token = scene.token(i);
            if (token.text().equals(",") || token.text().equals(";") || scene.is(i, sentence, "JOIN")) {
                joint = true;
            } else if (inParts(i, sentence) || harmless(token)) {
                continue;
            } else {
                return false;
            }
            if (act(i, sentence)) {
                return false;
            }
        }
        return joint && noAct(one, next, sentence);
    }

    private boolean noAct(Placed one, Placed next, int sentence) {
        return scene.in(sentence, MentionType.ACT).stream()
                .noneMatch(each -> each.first() >= one.after() && each.after() <= next.first());
    }

    private boolean act(int token, int sentence) {
        return scene.in(sentence, MentionType.ACT).stream()
                .anyMatch(each -> each.first() <= token && token < each.after());
    }

    private int partsLength(Placed one, Placed next, int sentence) {
        int length = 0;
        for (int i = one.after(); i < next.first(); i++) {
            length += inParts(i, sentence) ? 1 : 0;
        }
        return length;
    }

    /** Whether a token belongs to somebody's role or body, to the penalty that is his alone, or stands in brackets. */
    private boolean inParts(int token, int sentence) {
        return bracketed(token, sentence)
                || scene.in(sentence).stream()
                        .anyMatch(each -> (each.is(MentionType.ROLE)
                                        || each.is(MentionType.ORGANISATION)
                                        || each.is(MentionType.PENALTY))
                                && each.first() <= token
                                && token < each.after());
    }

    private boolean bracketed(int token, int sentence) {
        for (int i = token; i >= Math.max(scene.sentence(sentence).first(), token - BRACKET); i--) {
            if (scene.lower(i).equals("(")) {
                return true;
            }
            if (scene.lower(i).equals(")") && i < token) {
                return false;
            }
        }
        return false;
    }

    /** A word of what somebody is: small letters, and no verb that we know. */
    private static boolean harmless(Token token) {
        return (token.shape() == Token.Shape.LOWER && !token.lower().endsWith("ed"))
                || "()«»“”\"–—".contains(token.text())
                || token.lower().equals("mr")
                || token.lower().equals("ms")
                || token.lower().equals("mrs")
                || token.text().equals(".");
    }
}
