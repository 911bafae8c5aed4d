package org.answerable.desk.records;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.people.candidate.Candidates;
import org.answerable.desk.review.Vocabulary;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.source.Source;
import org.answerable.record.view.Answer;
import org.answerable.record.view.Answers;
import org.answerable.record.view.EntityRecord;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entity.
 *
 * @param record what is known of it
 * @param kind the room it stands in; absent for what has none
 * @param facts what is accepted, what matters most for its kind first
 * @param mentions what is accepted of others and names it
 * @param line its time line; absent where nothing of it has a time
 */
public record EntityPage(
        EntityRecord record,
        @Nullable EntityKind kind,
        List<Fact> facts,
        List<Mention> mentions,
        @Nullable TimeLine line) {

    /**
     * One property.
     *
     * @param label what it is called
     * @param answers all that is said
     * @param saidIn for answers that disagree, the titles and dates of the sources of each, in the order of the answers; else empty
     */
    public record Fact(String label, Answers answers, List<String> saidIn) {
        /** Where an answer was said, for the place of the answer in the list. */
        public String where(int place) {
            return place < saidIn.size() ? saidIn.get(place) : "";
        }
    }

    /**
     * What others' claims say of it, by property.
     *
     * @param label what the property is called on the others' side
     * @param claims the claims
     */
    public record Mention(String label, List<Stated> claims) {}

    /** The source with the first claim that waits; empty where none does. */
    public Optional<String> waitsAt() {
        return record.open().stream()
                .findFirst()
                .map(Stated::claim)
                .map(claim -> "/sources/" + claim.passages().getFirst().sourceId() + "?claim=" + claim.id() + "#now");
    }

    /** Whether it has a name that others may have too, so that one asks who it is. */
    public boolean named() {
        return Candidates.compares(record.schema());
    }

    static EntityPage of(EntityRecord found, Map<UUID, Source> sources) {
        List<String> order = Vocabulary.properties(found.schema()).stream()
                .map(Vocabulary.Term::name)
                .toList();
        List<Fact> facts = found.properties().stream()
                .sorted(Comparator.comparingInt(each -> rank(order, each.property())))
                .map(each -> fact(found.schema(), each, sources))
                .toList();
        return new EntityPage(
                found,
                EntityKind.of(found.schema()).orElse(null),
                facts,
                mentions(found),
                TimeLine.of(found).orElse(null));
    }

    private static Fact fact(String schema, Answers answers, Map<UUID, Source> sources) {
        List<String> saidIn = answers.disagree()
                ? answers.answers().stream()
                        .map(answer -> saidIn(answer, sources))
                        .toList()
                : List.of();
        return new Fact(Vocabulary.propertyLabel(schema, answers.property()), answers, saidIn);
    }

    private static String saidIn(Answer answer, Map<UUID, Source> sources) {
        return answer.claims().stream()
                .flatMap(each -> each.claim().passages().stream())
                .map(passage -> sources.get(passage.sourceId()))
                .filter(Objects::nonNull)
                .map(source -> source.title()
                        + (source.published() == null
                                ? ""
                                : ", " + org.answerable.desk.web.Say.time(source.published())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Mention> mentions(EntityRecord found) {
        Map<String, List<Stated>> byProperty = found.mentions().stream()
                .collect(Collectors.groupingBy(each -> label(each.claim()), LinkedHashMap::new, Collectors.toList()));
        return byProperty.entrySet().stream()
                .map(entry -> new Mention(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String label(Claim claim) {
        return Vocabulary.label(claim.schema()) + ": "
                + Vocabulary.propertyLabel(claim.schema(), claim.property()).toLowerCase(java.util.Locale.ROOT);
    }

    private static int rank(List<String> order, String property) {
        int place = order.indexOf(property);
        return place < 0 ? order.size() : place;
    }
}
