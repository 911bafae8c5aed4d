package org.answerable.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.review.Claims;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.log.Item;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;

/** Reads again, as the viewer, what the index found. What is gone or hidden is not there. */
final class Rereading {
    private final Transaction transaction;
    private final List<Asked> asked;
    private final Map<UUID, Source> sources = new HashMap<>();
    private final Map<UUID, Optional<CanonicalText>> texts = new HashMap<>();
    private final Map<UUID, Claim> claims = new HashMap<>();

    Rereading(Transaction transaction, List<Asked> asked) {
        this.transaction = transaction;
        this.asked = asked;
    }

    /** Reads what a page of findings points at; of texts only those that are asked for later. */
    void read(List<Found> page) {
        sources.putAll(Sources.in(transaction, objects(page, Hit.Kind.SOURCE)));
        for (Stated stated : Claims.withIds(transaction, objects(page, Hit.Kind.ENTITY))) {
            if (!Documents.isAside(stated)) {
                claims.put(stated.claim().id(), stated.claim());
            }
        }
    }

    /** Whether it is there for this viewer, and about what the index says. */
    boolean has(Found found) {
        if (found.kind() == Hit.Kind.SOURCE) {
            return sources.containsKey(found.object());
        }
        Claim claim = claims.get(found.object());
        return claim != null && (claim.subject().equals(found.about()) || names(claim, found.about()));
    }

    /** Words around what was found; only for what is there. */
    Snippet snippet(Found found) {
        return found.kind() == Hit.Kind.SOURCE ? ofSource(found) : ofClaim(found);
    }

    String title(UUID source) {
        Source found = java.util.Objects.requireNonNull(sources.get(source));
        return found.title().isBlank() ? found.fileName() : found.title();
    }

    /** What must be in the log before it is shown. */
    Optional<Item> toBeLogged(Found found) {
        Source source = sources.get(found.object());
        Claim claim = claims.get(found.object());
        if (source != null && source.confidentiality().readingIsLogged()) {
            return Optional.of(new Item("source", source.id()));
        }
        return claim != null && claim.confidentiality().readingIsLogged()
                ? Optional.of(new Item("claim", claim.id()))
                : Optional.empty();
    }

    private Snippet ofSource(Found found) {
        String text = texts.computeIfAbsent(found.object(), id -> Sources.textIn(transaction, id))
                .map(found.part()::in)
                .orElse("");
        Excerpt excerpt = Excerpt.of(text.isEmpty() ? title(found.object()) : text, asked);
        return new Snippet(new Place.Page(found.part().page()), excerpt.text(), excerpt.marks());
    }

    private Snippet ofClaim(Found found) {
        Claim claim = java.util.Objects.requireNonNull(claims.get(found.object()));
        List<String> candidates = new ArrayList<>();
        if (claim.subject().equals(found.about())) {
            candidates.add(claim.value().text());
            candidates.addAll(Documents.quotes(claim));
        } else {
            candidates.addAll(Documents.quotes(claim));
            candidates.add(claim.value().text());
        }
        Stream<String> words = claim.asserter().equals(Claim.SOURCE_ITSELF)
                ? candidates.stream()
                : Stream.concat(candidates.stream(), Stream.of(claim.asserter()));
        Excerpt best = words.map(text -> Excerpt.of(text, asked))
                .sorted(Comparator.comparingInt(Excerpt::terms).reversed())
                .findFirst()
                .orElseThrow();
        return new Snippet(new Place.Property(claim.property(), claim.id()), best.text(), best.marks());
    }

    private static boolean names(Claim claim, UUID entity) {
        return claim.value() instanceof Value.Entity value && value.entity().equals(entity);
    }

    private static List<UUID> objects(List<Found> page, Hit.Kind kind) {
        return page.stream()
                .filter(each -> each.kind() == kind)
                .map(Found::object)
                .distinct()
                .toList();
    }
}
