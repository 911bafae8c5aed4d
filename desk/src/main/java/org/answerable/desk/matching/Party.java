package org.answerable.desk.matching;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.desk.matching.Day.Likeness;
import org.answerable.names.Kind;
import org.answerable.record.schema.FtmEntity;

/**
 * What is compared of a person or a body when somebody asks whether two are one.
 *
 * @param id of the entity
 * @param kind what its names are the names of
 * @param names as they were written
 * @param begins when it was born or founded, as far as somebody says so
 * @param countries that it is said to belong to, as they were written
 */
public record Party(String id, Kind kind, List<String> names, List<Day> begins, Set<String> countries) {
    private static final List<String> NAMES = List.of("name", "alias", "previousName");
    private static final List<String> BEGINS = List.of("birthDate", "incorporationDate", "registrationDate");
    private static final List<String> COUNTRIES =
            List.of("country", "nationality", "citizenship", "jurisdiction", "mainCountry");

    public Party {
        names = List.copyOf(names);
        begins = List.copyOf(begins);
        countries = Set.copyOf(countries);
    }

    /**
     * What an entity says of itself.
     *
     * @throws org.answerable.record.Refusal when nobody knows its schema
     */
    public static Party of(FtmEntity entity) {
        return new Party(
                entity.id(),
                NameKinds.of(entity.schema()),
                values(entity, NAMES).distinct().toList(),
                values(entity, BEGINS)
                        .map(Day::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                new LinkedHashSet<>(values(entity, COUNTRIES).toList()));
    }

    /** How the dates of two stand to each other at best; as far as known they are the same where one has none. */
    public Likeness begin(Party other) {
        Likeness best = begins.isEmpty() || other.begins.isEmpty() ? Likeness.SAME_AS_FAR_AS_KNOWN : Likeness.DIFFERENT;
        for (Day left : begins) {
            for (Day right : other.begins) {
                Likeness like = left.like(right);
                best = like.compareTo(best) < 0 ? like : best;
            }
        }
        return best;
    }

    /** Whether their dates leave any doubt that they are two. */
    boolean mayShareDate(Party other) {
        return begin(other) != Likeness.DIFFERENT;
    }

    /** Whether a country is said of both. */
    boolean sharesCountry(Party other) {
        return !Collections.disjoint(countries, other.countries);
    }

    /** Whether a country is said of both, or none of one of them. */
    public boolean mayShareCountry(Party other) {
        return countries.isEmpty() || other.countries.isEmpty() || sharesCountry(other);
    }

    private static Stream<String> values(FtmEntity entity, List<String> properties) {
        return properties.stream()
                .flatMap(property -> entity.properties().getOrDefault(property, List.of()).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
