package org.answerable.desk.people.candidate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameIndex;
import org.answerable.names.NameMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Offers who may be whom. Everything that is told of a candidate, its score included, comes from what the viewer sees of the two: two viewers who see the
 * same are offered the same, whatever else there is.
 */
public final class Candidates {
    private static final System.Logger LOG = System.getLogger(Candidates.class.getName());

    private final Access access;
    private final KnownNames known;

    /**
     * @param access the way in
     * @param folder of the home's own, where an index of names may be written for a moment
     */
    public Candidates(Access access, Path folder) {
        this.access = access;
        this.known = new KnownNames(access, folder);
    }

    /** Whether entities of this schema have names that are compared: persons, bodies and vessels do. */
    public static boolean compares(String schema) {
        return Compared.kind(schema).isPresent();
    }

    /** Has the names read now, beside everything else, so that the first who asks need not wait. */
    public void begin() {
        Thread.ofVirtual().name("names").start(() -> {
            try {
                known.follow();
            } catch (RuntimeException e) {
                // The desk may have been closed meanwhile; whoever asks next reads them, and is told what is wrong.
                LOG.log(System.Logger.Level.DEBUG, "the names could not be read yet", e);
            }
        });
    }

    /**
     * Somebody, and who that may be.
     *
     * @param evidence what is known of the one that was asked about
     * @param candidates the likeliest first; decided ones among them
     */
    public record Offered(Evidence evidence, List<Candidate> candidates) {
        public Offered {
            candidates = List.copyOf(candidates);
        }

        /** The likeliest about whom nobody decided yet. */
        public Optional<Candidate> next() {
            return candidates.stream()
                    .filter(each -> each.waits() && each.likely())
                    .findFirst();
        }
    }

    /** One that is called somewhat like a name that was read, and how far. */
    public record Like(UUID entity, double score, String called) {}

    /** Who may be this one; empty where the viewer does not see it, or its names are of a kind that is not compared. */
    public Optional<Offered> of(Viewer viewer, UUID entity) {
        Optional<Evidence> asked = access.as(viewer, transaction -> new EvidenceReader(transaction).of(entity));
        return asked.filter(each -> Compared.kind(each.record().schema()).isPresent())
                .map(evidence -> {
                    Set<UUID> found =
                            known.like(evidence.party().kind(), evidence.party().names());
                    return access.as(viewer, transaction -> new Offering(transaction, evidence).of(found));
                });
    }

    /**
     * Pairs that wait for a decision, in the order in which the first of each came to be known.
     *
     * @param after where the page before ended
     */
    public Waiting waiting(Viewer viewer, @Nullable UUID after, int most) {
        return new Lookout(this, access, viewer).after(after, most);
    }

    /** Whether anybody else may be called like this, hidden ones included: whether it is worth reading more. */
    boolean anyLike(@Nullable Kind kind, Set<String> names) {
        return kind != null && known.like(kind, names).size() > 1;
    }

    /** Who of those that the viewer sees is called like this, the likeliest first. */
    public List<Like> named(Viewer viewer, String name, String schema, int most) {
        Kind kind = Compared.kind(schema).orElse(null);
        if (kind == null) {
            return List.of();
        }
        Set<UUID> found = known.like(kind, List.of(name));
        return access.as(
                viewer,
                transaction -> alike(transaction, found, List.of(name), kind).stream()
                        .limit(most)
                        .toList());
    }

    /** Those of the found whose names, as the viewer sees them, are really like these, the likeliest first. */
    static List<Like> alike(Transaction transaction, Set<UUID> found, Collection<String> names, Kind kind) {
        List<Name> asked = names.stream().map(name -> Name.of(name, kind)).toList();
        List<Like> like = new ArrayList<>();
        Map<UUID, Set<String>> called = new NameStore(transaction).of(found);
        called.forEach((entity, theirs) -> theirs.stream()
                .map(text -> {
                    Name name = Name.of(text, kind);
                    double score = asked.stream()
                            .mapToDouble(each -> NameMatcher.score(each, name))
                            .max()
                            .orElse(0);
                    return new Like(entity, score, text);
                })
                .max(Comparator.comparingDouble(Like::score))
                .filter(best -> best.score() >= NameIndex.LEAST_THRESHOLD)
                .ifPresent(like::add));
        like.sort(Comparator.comparingDouble(Like::score).reversed().thenComparing(Like::entity));
        return like;
    }
}
