package org.answerable.desk.reading.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Language;
import org.jspecify.annotations.Nullable;

/** Whom “she”, “they” or nobody named stands for: somebody named earlier, the nearer and the more talked of the likelier. */
final class Antecedents {
    private static final int REACH = 4;

    private final Scene scene;
    private final Groups groups;
    private final Map<String, Integer> talkedOf = new HashMap<>();
    private final int persons;

    Antecedents(Scene scene, Groups groups) {
        this.scene = scene;
        this.groups = groups;
        List<Placed> named = scene.of(MentionType.PERSON);
        named.forEach(each -> talkedOf.merge(key(each), 1, Integer::sum));
        this.persons = named.size();
    }

    /** One person named before a token. */
    @Nullable
    Group one(int token, int sentence, boolean female, boolean male) {
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
                            + 2.0 * share(each)
                            - 0.4 * (group.members().size() - 1)
                            + gender(each, female, male)
                            - (speaks(each) ? 0.7 : 0)
                            - (s == sentence ? 0 : crossing(s, sentence));
                    if (score > most && each.first() < token) {
                        most = score;
                        best = new Group(List.of(each));
                    }
                }
            }
        }
        return best == null ? earlier(token) : best;
    }

    /** Several named before a token. */
    @Nullable
    Group several(int token, int sentence) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            List<Group> named = groups.in(s);
            for (int i = named.size() - 1; i >= 0; i--) {
                if (named.get(i).first() < token
                        && named.get(i).several()
                        && token >= named.get(i).after()) {
                    return named.get(i);
                }
            }
        }
        return null;
    }

    /** Whoever was named last before a token, however far away; the first who is named at all when nobody was. */
    private @Nullable Group earlier(int token) {
        Placed last = null;
        for (Placed each : scene.of(MentionType.PERSON)) {
            if (each.first() < token || last == null) {
                last = each;
            }
        }
        return last == null ? null : new Group(List.of(last));
    }

    /** Who only reports is seldom who it happened to. */
    private boolean speaks(Placed person) {
        int sentence = person.sentence();
        return scene.is(person.first() - 1, sentence, "TELLS")
                || scene.is(person.after(), sentence, "TELLS")
                || scene.is(person.after(), sentence, "ATTRIBUTES")
                || scene.is(person.first() - 2, sentence, "ATTRIBUTES");
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

    private double share(Placed person) {
        return persons == 0 ? 0 : talkedOf.getOrDefault(key(person), 0) / (double) persons;
    }

    private double gender(Placed person, boolean female, boolean male) {
        if (!female && !male) {
            return 0;
        }
        boolean womansName = womans(person);
        return womansName == female ? 0.3 : -0.6;
    }

    /** In the languages of the region a woman's name ends in a vowel that a man's does not; elsewhere this says little and weighs little. */
    private boolean womans(Placed person) {
        int last = person.after() - 1;
        boolean first = last > person.first() && scene.is(person.first(), person.sentence(), "WOMAN_FIRST");
        return scene.is(last, person.sentence(), "WOMAN_LAST")
                || (!scene.is(last, person.sentence(), "MAN_LAST") && first);
    }

    private String key(Placed person) {
        String[] words = words(person);
        String last = words[words.length - 1];
        Language language = scene.language(person.sentence());
        return language == Language.ENGLISH || last.length() < 6 ? last : last.substring(0, 5);
    }

    private String[] words(Placed person) {
        return person.mention()
                .in(scene.view().text())
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("\\s+", -1);
    }
}
