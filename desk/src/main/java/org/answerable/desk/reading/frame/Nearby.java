package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** Those who are named around an act and may be whom it happens to. */
final class Nearby {
    /** “according to the lawyer Anna”: so many words may stand between. */
    private static final int SPEAKER = 4;

    /** “Anna, a teacher from a small town in the north, who …”: so many words may stand between. */
    private static final int DESCRIPTION = 14;

    private final Scene scene;
    private final Groups groups;

    Nearby(Scene scene, Groups groups) {
        this.scene = scene;
        this.groups = groups;
    }

    /** The first group in a stretch that is no “by”, “with” or “of” somebody. */
    @Nullable
    Group first(int from, int to, int sentence) {
        return groups.in(sentence).stream()
                .filter(each -> each.first() >= from && each.after() <= to && !prevented(each, sentence))
                .findFirst()
                .map(each -> named(each, to, sentence))
                .orElse(null);
    }

    /** “Ivo said Boris was …”: the one of whom it is told, not who tells it. */
    @Nullable
    Group told(@Nullable Group teller, int to, int sentence) {
        if (teller == null || !scene.is(teller.after(), sentence, "TELLS")) {
            return teller;
        }
        Group other = first(teller.after() + 1, to, sentence);
        return other == null ? teller : other;
    }

    /** “Two men, Ivo and Boris, were …”: the names that explain a number. */
    private Group named(Group number, int to, int sentence) {
        if (!number.members().getFirst().is(MentionType.COUNT)
                || !scene.lower(number.after()).equals(",")) {
            return number;
        }
        return groups.in(sentence).stream()
                .filter(each -> each.first() == number.after() + 1
                        && each.after() <= to
                        && each.members().size() > 1)
                .findFirst()
                .orElse(number);
    }

    /** The last group in a stretch that is no “by”, “with” or “of” somebody. */
    @Nullable
    Group last(int from, int to, int sentence) {
        Group found = null;
        for (Group each : groups.in(sentence)) {
            if (each.first() >= from && each.after() <= to && !prevented(each, sentence)) {
                found = each;
            }
        }
        return found;
    }

    /** The first group behind an act and before a token; at most so many words away, when that is not 0. */
    @Nullable
    Group after(Placed act, int to, int reach) {
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
    @Nullable
    Group justBefore(int turn, int sentence) {
        Group found = null;
        for (Group each : groups.in(sentence)) {
            if (each.after() <= turn
                    && turn - each.after() <= DESCRIPTION
                    && (turn - each.after() <= 1 || described(each, sentence))
                    && (found == null || !prevented(each, sentence))) {
                found = each;
            }
        }
        return found;
    }

    /** “Anna, a teacher …” and “Anna of Northport …”: what follows tells who she is, not what she does. */
    private boolean described(Group group, int sentence) {
        return ",(–—-".contains(scene.lower(group.after()))
                || scene.is(group.after(), sentence, "OF")
                || scene.is(group.after(), sentence, "AT");
    }

    /** The group that a token is part of. */
    boolean at(int token, int sentence) {
        return groups.in(sentence).stream().anyMatch(each -> each.first() <= token && token < each.after());
    }

    /** Whether something before or behind a group says that it is not whom the clause is about. */
    boolean prevented(Group group, int sentence) {
        int first = scene.sentence(sentence).first();
        int i = group.first() - 1;
        while (i >= first
                && (scene.token(i).text().equals(".") || scene.is(i, sentence, "TITLE") || inRole(i, sentence))) {
            i--;
        }
        boolean owned = scene.is(i, sentence, "NOT_WHO") && !scene.is(i - 1, sentence, "ASSETS");
        return (i >= first && owned)
                || scene.is(group.after(), sentence, "OWN")
                || quoted(group, sentence)
                || scene.find(
                                group.first() - SPEAKER,
                                group.first(),
                                at -> at >= first && scene.is(at, sentence, "ATTRIBUTES"))
                        >= 0;
    }

    /** “according to Anna”, “Anna, according to whom”; numbers are never whose word it is. */
    private boolean quoted(Group group, int sentence) {
        return scene.is(group.after(), sentence, "ATTRIBUTES")
                && group.members().getFirst().is(MentionType.PERSON);
    }

    private boolean inRole(int token, int sentence) {
        return scene.in(sentence, MentionType.ROLE).stream()
                .anyMatch(each -> each.first() <= token && token < each.after());
    }

    /** “The prisoners who were jailed … include Anna and Boris”. */
    @Nullable
    Group listed(Placed act, int sentence) {
        int includes = scene.find(act.after(), scene.sentence(sentence).after(), i -> scene.is(i, sentence, "INCLUDE"));
        if (includes < 0) {
            return null;
        }
        return groups.in(sentence).stream()
                .filter(each -> each.first() > includes && each.first() - includes <= 4)
                .findFirst()
                .orElse(null);
    }
}
