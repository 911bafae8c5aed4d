package org.answerable.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.answerable.record.log.Item;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Custody;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/** The sources that are held, as far as a viewer may see them. What the viewer may not see and what does not exist look the same. */
public final class Sources {
    private final Access access;
    private final Vault vault;
    private final Looks looks = new Looks();

    /**
     * @param access the way in
     * @param vault where the bytes are
     */
    public Sources(Access access, Vault vault) {
        this.access = access;
        this.vault = vault;
    }

    /** The source with this identifier. */
    public Optional<Source> withId(Viewer viewer, UUID id) {
        return access.as(viewer, transaction -> in(transaction, id));
    }

    /** The same inside a transaction that is under way. */
    public static Optional<Source> in(Transaction transaction, UUID id) {
        return new SourceStore(transaction).withId(id);
    }

    /** The text of a source inside a transaction that is under way; empty where it has none. */
    public static Optional<CanonicalText> textIn(Transaction transaction, UUID id) {
        return new TextStore(transaction).of(id);
    }

    /** Those of these sources that the viewer sees, by identifier. */
    public static Map<UUID, Source> in(Transaction transaction, List<UUID> ids) {
        return new SourceStore(transaction)
                .withIds(ids).stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    /** A source with its text, opened to be read: for restricted material that is written to the log. */
    public Optional<Opened> open(Viewer viewer, UUID id) {
        return access.as(
                viewer,
                transaction -> new SourceStore(transaction).withId(id).map(source -> {
                    if (source.confidentiality().readingIsLogged()) {
                        transaction.note("source.read", new Item("source", source.id()));
                    }
                    return new Opened(
                            source,
                            new TextStore(transaction).of(id).orElse(null),
                            new CustodyStore(transaction).of(id));
                }));
    }

    /**
     * A source whose original is about to be looked at, page by page. For restricted material that is written to the log, once an hour for each
     * who looks.
     */
    Optional<Source> toLookAt(Viewer viewer, UUID id) {
        return access.as(
                viewer,
                transaction -> new SourceStore(transaction).withId(id).map(source -> {
                    if (source.confidentiality().readingIsLogged() && looks.begins(viewer.account(), id)) {
                        transaction.note("source.read", new Item("source", source.id()));
                    }
                    return source;
                }));
    }

    /** The source that is these bytes, in a case. */
    public Optional<Source> withBytes(Viewer viewer, UUID caseId, String sha256) {
        return access.as(viewer, transaction -> new SourceStore(transaction).withBytes(caseId, sha256));
    }

    /**
     * The latest received first.
     *
     * @param caseId of this case alone; absent: of all the viewer's cases
     * @param before received before this moment, for the next page
     * @param most how many
     */
    public List<Source> latest(Viewer viewer, @Nullable UUID caseId, Instant before, int most) {
        return access.as(viewer, transaction -> new SourceStore(transaction).latest(caseId, before, most));
    }

    /** The original bytes, as received; giving them out enters the chain of custody. */
    public InputStream original(Viewer viewer, Source source) {
        access.run(viewer, transaction -> {
            Source seen = new SourceStore(transaction)
                    .withId(source.id())
                    .orElseThrow(() -> new Refusal("there is no such source"));
            new CustodyStore(transaction).add(seen, Custody.Event.GIVEN_OUT, "the original, as received");
        });
        try {
            return vault.open(Hash.parse(source.sha256()));
        } catch (IOException e) {
            throw new Refusal(
                    "the original of “" + source.title() + "” cannot be read from the vault; run `verify`", e);
        }
    }

    /**
     * A source opened to be read.
     *
     * @param text absent for pictures, sound and film
     * @param custody who handled it, the earliest first
     */
    public record Opened(Source source, @Nullable CanonicalText text, List<Custody> custody) {}
}
