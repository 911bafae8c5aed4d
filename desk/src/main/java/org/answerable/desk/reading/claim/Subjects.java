package org.answerable.desk.reading.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** What the desk would call those whom a text names: by the fullest form of their name in it, in the nominative. */
final class Subjects {
    private final Telling telling;
    private final Map<String, String> fullest = new HashMap<>();
    private final Set<String> withOwnTerm = new HashSet<>();

    Subjects(Telling telling) {
        this.telling = telling;
        for (Placed each : telling.scene().of(MentionType.PERSON)) {
            String name = own(each.mention());
            String last = last(name);
            String known = fullest.get(last);
            if (known == null || (name.length() > known.length() && name.indexOf(' ') > 0)) {
                fullest.put(last, name);
            }
        }
        for (Frame each : telling.frames()) {
            List<Mention> people = ActClaims.people(each);
            if (people.size() == 1 && each.in(Role.PENALTY).findAny().isPresent()) {
                withOwnTerm.add(person(people.getFirst()));
            }
        }
    }

    /** Whether the text tells of a penalty of this person alone. */
    boolean hasOwnTerm(Mention person) {
        return withOwnTerm.contains(person(person));
    }

    /** The name of a person: the fullest in the text that has the same last word and no other words against it. */
    String person(Mention mention) {
        String name = own(mention);
        if (name.indexOf(' ') > 0) {
            return name;
        }
        return fullest.getOrDefault(last(name), name);
    }

    String name(Mention mention) {
        return switch (mention.type()) {
            case PERSON -> person(mention);
            case INSTRUMENT -> telling.instruments().apply(mention);
            case COUNT -> telling.figures().apply(mention);
            default -> mention.feature("name", telling.words(mention.start(), mention.end()));
        };
    }

    /** The country that a text is mostly about; the one it names most often. */
    @Nullable
    Placed country() {
        Scene scene = telling.scene();
        Map<String, Integer> seen = new HashMap<>();
        List<Placed> places =
                scene.of(MentionType.PLACE).stream().filter(this::isCountry).toList();
        places.forEach(each -> seen.merge(name(each.mention()), 1, Integer::sum));
        return places.stream()
                .reduce((one, other) ->
                        seen.getOrDefault(name(other.mention()), 0) > seen.getOrDefault(name(one.mention()), 0)
                                ? other
                                : one)
                .orElse(null);
    }

    private boolean isCountry(Placed place) {
        return Countries.known(place.mention()
                .feature(
                        "name",
                        telling.words(place.mention().start(), place.mention().end())));
    }

    private String own(Mention mention) {
        return mention.feature("name", telling.words(mention.start(), mention.end()));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
