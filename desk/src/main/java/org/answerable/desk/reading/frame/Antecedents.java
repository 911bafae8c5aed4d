package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Block;
import org.jspecify.annotations.Nullable;

/** Who was named before, when a clause has only a pronoun or nobody at all. Looks a few sentences back and, failing that, at the name before them. */
final class Antecedents {
    private static final int REACH = 7;

    /**
     * Who may be meant.
     *
     * @param female whether a pronoun says that it is a woman
     * @param male whether it says that it is a man
     * @param except who is not meant: the subject of a clause is never its object too
     */
    record Wanted(boolean female, boolean male, List<Placed> except) {
        static final Wanted ANYBODY = new Wanted(false, false, List.of());
    }

    private final Scene scene;
    private final Groups groups;
    private final People people;
    private final List<Placed> persons;
    private List<Placed> told = List.of();
    private int toldIn = -1;

    Antecedents(Scene scene, Groups groups, People people) {
        this.scene = scene;
        this.groups = groups;
        this.people = people;
        this.persons = scene.of(MentionType.PERSON);
    }

    /** Remembers whom the last act happened to: the story goes on with them. */
    void told(Placed act, List<Placed> who) {
        if (!who.isEmpty()) {
            told = who;
            toldIn = act.sentence();
        }
    }

    /** Whom the act told last happened to, when it was told in this sentence or the one before and names a number of people. */
    @Nullable
    Group counted(int sentence) {
        boolean near = toldIn >= 0
                && sentence - toldIn <= 1
                && scene.sentence(toldIn).block() == scene.sentence(sentence).block();
        return near
                        && told.size() == 1
                        && told.getFirst().is(MentionType.COUNT)
                        && scene.in(sentence, MentionType.PERSON).isEmpty()
                ? new Group(told)
                : null;
    }

    /** The body that the act told last, in this sentence or the two before, happened to. */
    @Nullable
    Placed body(int sentence) {
        boolean near = toldIn >= 0 && sentence - toldIn <= 2;
        return near && told.getFirst().is(MentionType.ORGANISATION) ? told.getFirst() : null;
    }

    /** One person named before a token. */
    @Nullable
    Group one(int token, int sentence, Wanted wanted) {
        Group best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            List<Group> named = groups.in(s);
            for (int i = 0; i < named.size(); i++) {
                Group group = named.get(i);
                if (group.first() >= token || group.members().getFirst().is(MentionType.COUNT)) {
                    continue;
                }
                for (Placed each : group.members()) {
                    double score = -0.9 * (sentence - s)
                            + (i == 0 ? 0.5 : 0)
                            - 0.4 * (group.members().size() - 1)
                            + fit(each, wanted)
                            - (s == sentence ? 0 : crossing(s, sentence));
                    if (score > most && each.first() < token && !excepted(each, wanted)) {
                        most = score;
                        best = new Group(List.of(each));
                    }
                }
            }
        }
        return best == null ? earlier(token) : best;
    }

    private boolean excepted(Placed person, Wanted wanted) {
        return wanted.except().stream().anyMatch(each -> people.same(each, person));
    }

    private double fit(Placed person, Wanted wanted) {
        return 2.0 * people.share(person)
                + gender(person, wanted)
                - (people.speaks(person) ? 0.7 : 0)
                - (people.official(person) ? 1.5 : 0);
    }

    /** Several named before a token: in one breath, or, when there are none, the last two. */
    @Nullable
    Group several(int token, int sentence) {
        boolean both = scene.is(token, sentence, "PAIR");
        if (both && told.size() == 2 && sentence - toldIn <= REACH) {
            return new Group(told);
        }
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            List<Group> named = groups.in(s);
            for (int i = named.size() - 1; i >= 0; i--) {
                Group group = named.get(i);
                if (group.several() && token >= group.after() && (!both || group.pair())) {
                    return group;
                }
            }
        }
        return both ? lastTwo(token, sentence) : null;
    }

    private @Nullable Group lastTwo(int token, int sentence) {
        List<Placed> two = new ArrayList<>();
        for (int s = sentence; s >= Math.max(0, sentence - REACH) && two.size() < 2; s--) {
            List<Placed> named = scene.in(s, MentionType.PERSON).reversed();
            for (Placed each : named) {
                boolean fresh = two.stream().noneMatch(other -> people.same(each, other));
                if (each.first() < token && fresh && two.size() < 2 && !people.speaks(each) && !people.official(each)) {
                    two.addFirst(each);
                }
            }
        }
        return two.size() == 2 ? new Group(List.copyOf(two)) : null;
    }

    /** Whoever was named last before a token, however far away; the first who is named at all when nobody was. */
    private @Nullable Group earlier(int token) {
        if (persons.isEmpty()) {
            return null;
        }
        int low = 0;
        int high = persons.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (persons.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Group(List.of(persons.get(Math.max(0, low - 1))));
    }

    /** A new item or heading starts a new story. */
    private double crossing(int from, int to) {
        double cost = 0;
        for (int s = from + 1; s <= to; s++) {
            Block block = scene.view().blocks().get(scene.sentence(s).block());
            boolean begins = scene.sentence(s).block() != scene.sentence(s - 1).block();
            cost += begins && block.kind() == Block.Kind.ITEM ? 0.6 : 0;
        }
        return cost;
    }

    private double gender(Placed person, Wanted wanted) {
        if (!wanted.female() && !wanted.male()) {
            return 0;
        }
        return people.womans(person) == wanted.female() ? 0.3 : -1.0;
    }
}
