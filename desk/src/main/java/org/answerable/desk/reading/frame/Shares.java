package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.mention.MentionType;

/** Who shares an act with those whom its clause names: “together with his son”, “Anna to four years, Boris to six”. */
final class Shares {
    private static final int COMPANION = 5;
    private static final int TERM = 4;

    private final Scene scene;
    private final Groups groups;
    private final Pronouns pronouns;

    Shares(Scene scene, Groups groups, Pronouns pronouns) {
        this.scene = scene;
        this.groups = groups;
        this.pronouns = pronouns;
    }

    /** A group and whoever else the sentence says it happened to. */
    List<Placed> with(Group group, Placed act) {
        List<Placed> all = new ArrayList<>(group.members());
        together(act).forEach(each -> add(all, each));
        if (group.after() <= scene.sentence(act.sentence()).after() && Kinds.are("PENAL", act, scene)) {
            termByTerm(group, act).forEach(each -> add(all, each));
            pronounsByTerm(act).forEach(each -> add(all, each));
        }
        return all;
    }

    private static void add(List<Placed> all, Placed one) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    /** “… was arrested together with his son Boris”, “freed on 3 May, along with some forty others”. */
    private List<Placed> together(Placed act) {
        int sentence = act.sentence();
        int to = Math.min(scene.sentence(sentence).after(), act.after() + 10);
        int with = scene.find(act.after(), to, i -> scene.is(i, sentence, "TOGETHER"));
        boolean another = with >= 0
                && scene.in(sentence, MentionType.ACT).stream()
                        .anyMatch(each -> each.first() >= act.after() && each.first() < with);
        if (with < 0 || another) {
            return List.of();
        }
        return groups.in(sentence).stream()
                .filter(each -> each.first() > with && each.first() - with <= COMPANION)
                .findFirst()
                .map(Group::members)
                .orElse(List.of());
    }

    /** “sent him to prison for two years and her for one”: a second pronoun with a penalty of its own. */
    private List<Placed> pronounsByTerm(Placed act) {
        int sentence = act.sentence();
        List<Placed> penalties = scene.in(sentence, MentionType.PENALTY);
        if (penalties.size() < 2) {
            return List.of();
        }
        int first = penalties.getFirst().after();
        int to = Math.min(penalties.getLast().first(), first + TERM);
        int pronoun = scene.find(first, to, i -> scene.is(i, sentence, "OBJECT") && scene.is(i - 1, sentence, "JOIN"));
        Group one = pronoun < act.after() || !noAct(act.after(), pronoun, sentence)
                ? null
                : pronouns.one(pronoun, sentence, pronoun);
        return one == null ? List.of() : one.members();
    }

    private boolean noAct(int from, int to, int sentence) {
        return scene.in(sentence, MentionType.ACT).stream()
                .noneMatch(each -> each.first() >= from && each.first() < to);
    }

    /** “four years for Anna and six for Boris”: after the first penalty each name with one of its own, until another act. */
    private List<Placed> termByTerm(Group group, Placed act) {
        int sentence = act.sentence();
        List<Placed> penalties = scene.in(sentence, MentionType.PENALTY);
        int last = act.after();
        List<Placed> found = new ArrayList<>();
        for (Group each : groups.in(sentence)) {
            if (each.first() < act.after() || each.equals(group)) {
                continue;
            }
            int from = last;
            boolean after = penalties.stream().anyMatch(one -> one.first() >= from && one.after() <= each.first());
            boolean act2 = scene.in(sentence, MentionType.ACT).stream()
                    .anyMatch(one -> !one.equals(act) && one.first() >= act.after() && one.first() < each.first());
            boolean own = penalties.stream()
                    .anyMatch(one -> one.first() >= each.after()
                            && one.first() - each.after() <= TERM
                            && noAct(each.after(), one.first(), sentence));
            boolean same = scene.is(each.first() - 1, sentence, "TERM_FOR");
            boolean elsewhere =
                    scene.find(from, each.first(), i -> scene.lower(i).equals(";")) >= 0 && !own;
            if (!after || act2 || elsewhere || !(own || same)) {
                continue;
            }
            found.addAll(each.members());
            last = each.after();
        }
        return found;
    }
}
