package org.answerable.desk.people.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.matching.Party;
import org.answerable.desk.people.People;
import org.answerable.desk.review.Claims;
import org.answerable.desk.review.Entities;
import org.answerable.desk.review.Vocabulary;
import org.answerable.names.WrittenName;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.passage.Passage;
import org.answerable.record.schema.FtmEntity;
import org.answerable.record.schema.Model;
import org.answerable.record.source.Source;
import org.answerable.record.view.EntityRecord;
import org.answerable.record.view.Exchanged;
import org.answerable.record.view.Fold;

/** Reads evidence as the viewer of a transaction sees it. */
final class EvidenceReader {
    private final Transaction transaction;

    EvidenceReader(Transaction transaction) {
        this.transaction = transaction;
    }

    /** What is known of an entity and of all that are one with it; empty where the viewer sees nothing of it. */
    Optional<Evidence> of(UUID entity) {
        return Entities.schema(transaction, entity).map(schema -> {
            Set<UUID> one = People.sameAs(transaction, entity);
            List<Stated> about = Claims.about(transaction, one);
            List<Stated> naming = Claims.naming(transaction, one);
            EntityRecord record = Fold.record(entity, one, schema, about, naming);
            List<NameVariant> names = variants(record, Stream.concat(about.stream(), naming.stream()));
            return new Evidence(record, names, party(record), links(record));
        });
    }

    private List<NameVariant> variants(EntityRecord record, Stream<Stated> claims) {
        Map<String, List<Stated>> byName = new LinkedHashMap<>();
        record.names().forEach(name -> byName.put(name, new ArrayList<>()));
        claims.filter(each -> each.accepted() || each.open())
                .forEach(each -> Fold.namesIn(each.claim(), record.entities())
                        .forEach(name -> byName.computeIfPresent(name, (text, known) -> {
                            known.add(each);
                            return known;
                        })));
        List<UUID> sources = byName.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> sources(each.claim()))
                .distinct()
                .toList();
        Map<UUID, Source> known = Sources.in(transaction, sources);
        Map<UUID, String> languages = new NameStore(transaction).languages(sources);
        return byName.entrySet().stream()
                .map(each -> variant(each.getKey(), each.getValue(), known, languages))
                .toList();
    }

    private static NameVariant variant(
            String name, List<Stated> claims, Map<UUID, Source> sources, Map<UUID, String> languages) {
        List<UUID> in = claims.stream()
                .flatMap(each -> sources(each.claim()))
                .distinct()
                .toList();
        return new NameVariant(
                name,
                List.copyOf(new WrittenName(name).scripts()),
                in.stream()
                        .map(languages::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                in.stream()
                        .map(sources::get)
                        .filter(Objects::nonNull)
                        .map(Source::title)
                        .distinct()
                        .toList(),
                claims);
    }

    private static Party party(EntityRecord record) {
        FtmEntity entity = Exchanged.entity(record);
        Map<String, List<String>> properties = new LinkedHashMap<>(entity.properties());
        properties.put("name", record.names());
        return Party.of(new FtmEntity(entity.id(), entity.schema(), properties));
    }

    private Set<Link> links(EntityRecord record) {
        Set<Link> links = new LinkedHashSet<>();
        record.properties().stream()
                .flatMap(each -> each.answers().stream())
                .flatMap(answer -> answer.claims().stream())
                .forEach(each -> toValue(each.claim(), record, links));
        Set<UUID> between = new LinkedHashSet<>();
        for (Stated each : record.mentions()) {
            Claim claim = each.claim();
            if (Model.standard().schema(claim.schema()).isA("Interval")) {
                between.add(claim.subject());
            } else {
                sources(claim)
                        .forEach(source -> links.add(new Link(claim.subject(), label(claim), claim.named(), source)));
            }
        }
        Claims.about(transaction, between).stream()
                .filter(Stated::accepted)
                .forEach(each -> toValue(each.claim(), record, links));
        return links;
    }

    /** What a claim names is what its subject has to do with; of a signature or a post, whose subject is nobody, what its bearer has to do with. */
    private static void toValue(Claim claim, EntityRecord record, Set<Link> links) {
        if (claim.value() instanceof Value.Entity other && !record.entities().contains(other.entity())) {
            sources(claim).forEach(source -> links.add(new Link(other.entity(), label(claim), other.text(), source)));
        }
    }

    private static String label(Claim claim) {
        return (Vocabulary.label(claim.schema()) + ": " + Vocabulary.propertyLabel(claim.schema(), claim.property()))
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static Stream<UUID> sources(Claim claim) {
        return claim.passages().stream().map(Passage::sourceId);
    }
}
