package org.answerable.desk.reading.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;

/** What a text lets one guess about a person: how much it talks of him, whether the name is a woman's, whether he only reports or holds an office. */
final class People {
    /** “the lawyer of the family, Anna”: so many words away an office may stand. */
    private static final int OFFICE = 5;

    private final Scene scene;
    private final Map<String, Integer> talkedOf = new HashMap<>();
    private final Set<String> officials = new HashSet<>();
    private final int all;

    People(Scene scene) {
        this.scene = scene;
        List<Placed> named = scene.of(MentionType.PERSON);
        named.forEach(each -> talkedOf.merge(key(each), 1, Integer::sum));
        this.all = named.size();
        named.stream()
                .filter(each -> each.sentence() >= 0 && holdsOffice(each))
                .forEach(each -> officials.add(key(each)));
    }

    /** The part of all mentions of persons that name this one. */
    double share(Placed person) {
        return all == 0 ? 0 : talkedOf.getOrDefault(key(person), 0) / (double) all;
    }

    /** Whether two mentions seem to name one person: the last word, without its case ending. */
    boolean same(Placed one, Placed other) {
        return one.is(other.type()) && key(one).equals(key(other));
    }

    /** Who only reports is seldom who it happened to. */
    boolean speaks(Placed person) {
        int sentence = person.sentence();
        return scene.is(person.first() - 1, sentence, "TELLS")
                || scene.is(person.after(), sentence, "TELLS")
                || scene.is(person.after(), sentence, "ATTRIBUTES")
                || scene.is(person.first() - 2, sentence, "ATTRIBUTES");
    }

    /** Somebody who takes part by office, here or elsewhere in the text. */
    boolean official(Placed person) {
        return officials.contains(key(person));
    }

    /** “City Prosecutor Anna”, “Boris, the lawyer of …”. */
    private boolean holdsOffice(Placed person) {
        int sentence = person.sentence();
        int first = scene.sentence(sentence).first();
        int after = scene.sentence(sentence).after();
        for (int i = person.first() - 1; i >= Math.max(first, person.first() - OFFICE); i--) {
            if (mark(i) || scene.is(i, sentence, "JOIN") || scene.is(i, sentence, "VERB")) {
                break;
            }
            if (scene.is(i, sentence, "OFFICE")) {
                return true;
            }
        }
        if (!scene.lower(person.after()).equals(",")) {
            return false;
        }
        for (int i = person.after() + 1; i < Math.min(after, person.after() + 1 + OFFICE) && !mark(i); i++) {
            if (scene.is(i, sentence, "OFFICE")) {
                return true;
            }
        }
        return false;
    }

    private boolean mark(int token) {
        return ",;:()".contains(scene.lower(token));
    }

    /** In the languages of the region a woman's name ends in a vowel that a man's does not; elsewhere this says little and weighs little. */
    boolean womans(Placed person) {
        int last = person.after() - 1;
        boolean first = last > person.first() && scene.is(person.first(), person.sentence(), "WOMAN_FIRST");
        return scene.is(last, person.sentence(), "WOMAN_LAST")
                || (!scene.is(last, person.sentence(), "MAN_LAST") && first);
    }

    private String key(Placed person) {
        String[] words = words(person);
        String last = words[words.length - 1];
        Language language = person.sentence() < 0 ? null : scene.language(person.sentence());
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
