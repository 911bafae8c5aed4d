package org.answerable.desk.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static Stream<String> values(FtmEntity entity, List<String> properties) {
        return properties.stream()
                .flatMap(property -> entity.properties().getOrDefault(property, List.of()).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
