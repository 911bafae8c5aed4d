package org.answerable.desk.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrivals;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.review.Entities;
import org.answerable.record.Refusal;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Proposals: what texts seem to say, held until people have decided. Deciding is reading: what is accepted becomes a claim that is read and not
 * assessed. What a viewer may not see and what does not exist look the same.
 */
public final class Proposals implements Arrivals {
    /** How many are looked at in one go. */
    static final int BLOCK = 50;

    private final Access access;
    private final Reader reads;
    private final Known known;
    private volatile Runnable nudge = () -> {};

    /**
     * @param access the way in
     * @param reads what reads texts
     * @param known who is known already
     */
    public Proposals(Access access, Reader reads, Known known) {
        this.access = access;
        this.reads = reads;
        this.known = known;
    }

    /** Every source that arrives with a text is to be read; in the transaction in which it is kept, so that none is forgotten. */
    @Override
    public void arrived(Transaction transaction, Source source) {
        if (reads.reads()) {
            new TaskStore(transaction).ask(source, reads.version());
        }
    }

    @Override
    public void kept() {
        nudge.run();
    }

    /** Asks for a source to be read that is held already; what this version has read stays as it is. */
    void read(Viewer viewer, UUID source) {
        viewer.must(Role.OFFICER, "have a source read");
        if (!reads.reads()) {
            throw new Refusal("nothing here reads texts");
        }
        access.run(viewer, transaction -> {
            Source seen = Sources.in(transaction, source).orElseThrow(() -> new Refusal("there is no such source"));
            if (Sources.textIn(transaction, source).isEmpty()) {
                throw new Refusal("“" + seen.title() + "” has no text to read");
            }
            new TaskStore(transaction).ask(seen, reads.version());
        });
        kept();
    }

    /** Whether anything here reads texts. */
    boolean reads() {
        return reads.reads();
    }

    /** How the reading of a source stands; absent when nobody asked for it. */
    Optional<Task> task(Viewer viewer, UUID source) {
        return access.as(viewer, transaction -> new TaskStore(transaction).of(source, reads.version()));
    }

    /** How many proposals a source has, by where they stand. */
    public Counts counts(Viewer viewer, UUID source) {
        return access.as(viewer, transaction -> new CountStore(transaction).of(source));
    }

    /** How many wait on all sources, counted no further than this. */
    int open(Viewer viewer, int most) {
        return access.as(viewer, transaction -> new CountStore(transaction).open(most));
    }

    /** Sources on which proposals wait, those received first first, each with how many. */
    List<Waiting> waiting(Viewer viewer, @Nullable UUID after, int most) {
        return access.as(viewer, transaction -> {
            CountStore counts = new CountStore(transaction);
            List<UUID> ids = counts.sources(after == null ? new UUID(0, 0) : after, most);
            return withSources(transaction, ids);
        });
    }

    /** Sources that wait to be read, the longest waiting first. */
    List<Waiting> unread(Viewer viewer, int most) {
        return reads.reads()
                ? access.as(
                        viewer,
                        transaction ->
                                withSources(transaction, new CountStore(transaction).unread(reads.version(), most)))
                : List.of();
    }

    private static List<Waiting> withSources(Transaction transaction, List<UUID> ids) {
        Map<UUID, Source> sources = Sources.in(transaction, ids);
        CountStore counts = new CountStore(transaction);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
                .map(source -> new Waiting(source, counts.of(source.id())))
                .toList();
    }

    /** Those of a block of places: block 0 holds the places 1 to {@value #BLOCK}. */
    List<Offer> block(Viewer viewer, UUID source, int block) {
        int from = Math.multiplyExact(Math.clamp(block, 0, Integer.MAX_VALUE / BLOCK - 2), BLOCK) + 1;
        return access.as(viewer, transaction -> new ProposalStore(transaction).window(source, from, from + BLOCK));
    }

    /** Those that stand between these offsets of the text, at least in part. */
    List<Offer> between(Viewer viewer, UUID source, int start, int end) {
        return access.as(viewer, transaction -> new ProposalStore(transaction).between(source, start, end));
    }

    Optional<Offer> withId(Viewer viewer, UUID source, UUID id) {
        return access.as(viewer, transaction -> new ProposalStore(transaction).withId(source, id));
    }

    Optional<Offer> at(Viewer viewer, UUID source, int place) {
        return access
                .as(viewer, transaction -> new ProposalStore(transaction).window(source, place, place + 1))
                .stream()
                .findFirst();
    }

    /** The place of the first that waits from a place on. */
    OptionalInt next(Viewer viewer, UUID source, int from) {
        return access.as(viewer, transaction -> new ProposalStore(transaction).open(source, from));
    }

    /** Those that somebody decided on at this moment or later. */
    List<Offer> decidedSince(Viewer viewer, UUID source, Instant since, int most) {
        return access.as(viewer, transaction -> new ProposalStore(transaction).decidedSince(source, since, most));
    }

    int agreed(Viewer viewer, UUID source, double least) {
        return access.as(viewer, transaction -> new ProposalStore(transaction).countAgreed(source, least));
    }

    /** The viewer's own steps on a source that can be taken back, the latest first. */
    List<UUID> undoable(Viewer viewer, UUID source, int most) {
        return access.as(viewer, transaction -> new ChoiceStore(transaction).undoable(source, most));
    }

    /** The text of a source; that it is read was logged when its room was opened. */
    Optional<CanonicalText> text(Viewer viewer, UUID source) {
        return access.as(viewer, transaction -> Sources.textIn(transaction, source));
    }

    List<String> notices(Viewer viewer, UUID source) {
        return access.as(viewer, transaction -> new BatchStore(transaction).notices(source));
    }

    /** Who is called this in this source already, and who is known by a name like it elsewhere. */
    Whom whom(Viewer viewer, UUID source, String name, String schema) {
        Optional<UUID> here = access.as(
                viewer,
                transaction -> Entities.namedOn(transaction, source, name).entrySet().stream()
                        .filter(each -> each.getValue().equals(schema))
                        .map(Map.Entry::getKey)
                        .findFirst());
        List<Known.Like> like = known.like(viewer, name, schema).stream()
                .filter(each -> !each.id().equals(here.orElse(null)))
                .toList();
        return new Whom(here.orElse(null), like);
    }

    /** Decides one after the other; each by itself, so that one which is refused holds nobody up. */
    List<Outcome> decide(Viewer viewer, UUID source, List<Ask> asks) {
        viewer.must(Role.OFFICER, "decide on proposals");
        List<Outcome> outcomes = new ArrayList<>();
        for (Ask ask : asks) {
            outcomes.add(decide(viewer, source, ask));
        }
        return outcomes;
    }

    private Outcome decide(Viewer viewer, UUID source, Ask ask) {
        try {
            return access.as(viewer, transaction -> new Deciding(transaction, source).decide(ask));
        } catch (Refusal refusal) {
            UUID about = switch (ask) {
                case Ask.Accept accept -> accept.proposal();
                case Ask.Reject reject -> reject.proposal();
                case Ask.Undo undo -> null;
                case Ask.Together together -> null;
            };
            List<Offer> offers = about == null
                    ? List.of()
                    : withId(viewer, source, about).stream().toList();
            return new Outcome(ask.step(), Outcome.Result.REFUSED, refusal.getMessage(), offers, 0);
        }
    }

    void nudging(Runnable newNudge) {
        nudge = newNudge;
    }

    /**
     * A source on which proposals wait.
     *
     * @param source the source
     * @param counts how many
     */
    public record Waiting(Source source, Counts counts) {}

    /**
     * Whom a name may mean.
     *
     * @param here who is called so in this source already
     * @param like who is known by a name like it elsewhere
     */
    public record Whom(@Nullable UUID here, List<Known.Like> like) {}
}
