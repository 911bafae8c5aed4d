package org.answerable.desk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Decision;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.passage.Selector;
import org.answerable.record.schema.Model;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Claims from a file, onto sources that are stored already. All rows or none: every quote is verified at its place first, and every row that
 * cannot be is named. What the same source says already is passed over, so a second import changes nothing.
 *
 * <p>Within one import one name is one entity. A name that is known from the same source is the entity it was there; anything further is for
 * people to decide.
 */
public final class ClaimImport {
    private static final String METHOD = "import";
    private static final int TOLD = 20;

    private final Access access;

    /** @param access the way in */
    public ClaimImport(Access access) {
        this.access = access;
    }

    /**
     * Imports rows.
     *
     * @param sourceOf the source that a row's document is
     * @param entities names that the importer says are these entities, whatever else bears them
     * @param accept whether the importer takes responsibility for the reading: then all rows are accepted by them, in one decision each
     * @throws Refusal when a row cannot be imported; then none was
     */
    public Imported run(
            Viewer viewer,
            List<ClaimRows.Row> rows,
            Function<@Nullable String, UUID> sourceOf,
            Map<String, UUID> entities,
            boolean accept,
            Progress progress) {
        viewer.must(Role.OFFICER, "import claims");
        return access.as(viewer, transaction -> new Run(transaction, sourceOf, entities, accept, progress).all(rows));
    }

    /**
     * What came of an import.
     *
     * @param made claims made
     * @param known rows that were there already
     * @param entities which entity each name turned out to be
     */
    public record Imported(int made, int known, Map<String, UUID> entities) {}

    /** One import under way. */
    private static final class Run {
        private final Transaction transaction;
        private final Function<@Nullable String, UUID> sourceOf;
        private final boolean accept;
        private final Progress progress;
        private final Making making;
        private final Map<String, UUID> entities = new HashMap<>();
        private final Set<Key> known = new HashSet<>();
        private final Map<UUID, CanonicalText> texts = new HashMap<>();

        Run(
                Transaction transaction,
                Function<@Nullable String, UUID> sourceOf,
                Map<String, UUID> entities,
                boolean accept,
                Progress progress) {
            this.transaction = transaction;
            this.sourceOf = sourceOf;
            this.accept = accept;
            this.progress = progress;
            this.making = new Making(transaction);
            this.entities.putAll(entities);
        }

        Imported all(List<ClaimRows.Row> rows) {
            Map<String, String> schemata = schemata(rows);
            List<String> wrong = new ArrayList<>();
            int made = 0;
            int done = 0;
            for (ClaimRows.Row row : rows) {
                progress.step("importing claims", done++, rows.size());
                try {
                    made += one(row, schemata) ? 1 : 0;
                } catch (Refusal refusal) {
                    wrong.add("line " + row.line() + ": " + refusal.getMessage());
                }
            }
            if (!wrong.isEmpty()) {
                String more = wrong.size() > TOLD ? "\n… and " + (wrong.size() - TOLD) + " more" : "";
                throw new Refusal("nothing was imported; mend these lines and import again\n"
                        + String.join("\n", wrong.subList(0, Math.min(TOLD, wrong.size()))) + more);
            }
            return new Imported(made, rows.size() - made, Map.copyOf(entities));
        }

        private boolean one(ClaimRows.Row row, Map<String, String> schemata) {
            UUID sourceId = sourceOf.apply(row.document());
            CanonicalText text = text(sourceId);
            Selector.Text place = row.start() < 0
                    ? Quotes.find(text, row.quote())
                    : Quotes.expect(text, row.start(), row.start() + row.quote().length(), row.quote());
            if (!known.add(Key.of(row, sourceId, place))) {
                return false;
            }
            UUID subject = entities.get(row.subject());
            Draft draft = Draft.of(
                            subject == null
                                    ? new Subject.Fresh(schemata.getOrDefault(row.subject(), "Thing"), row.subject())
                                    : new Subject.Known(subject, row.subject()),
                            row.property(),
                            row.value(),
                            row.modality(),
                            List.of(new Passage(sourceId, place)))
                    .when(row.time())
                    .saidBy(row.asserter())
                    .naming(entities.get(row.value()))
                    .by(METHOD);
            Claim claim = making.make(draft);
            entities.putIfAbsent(row.subject(), claim.subject());
            if (claim.value() instanceof Value.Entity value) {
                entities.putIfAbsent(value.text(), value.entity());
            }
            if (accept) {
                Claims.decide(
                        transaction,
                        claim.id(),
                        new Decision.Read(
                                Identifier.next(),
                                claim.id(),
                                Reading.ACCEPTED,
                                null,
                                transaction.viewer().account(),
                                transaction.at(),
                                null));
            }
            return true;
        }

        private CanonicalText text(UUID sourceId) {
            return texts.computeIfAbsent(sourceId, id -> {
                Source source = Sources.in(transaction, id).orElseThrow(() -> new Refusal("there is no such source"));
                for (Stated each : new ClaimStore(transaction).on(id)) {
                    remember(each.claim());
                }
                return making.text(source);
            });
        }

        private void remember(Claim claim) {
            entities.putIfAbsent(claim.named(), claim.subject());
            if (claim.value() instanceof Value.Entity value) {
                entities.putIfAbsent(value.text(), value.entity());
            }
            claim.passages().forEach(passage -> {
                if (passage.selector() instanceof Selector.Text place) {
                    known.add(Key.of(claim, passage.sourceId(), place));
                }
            });
        }

        /** What each subject is: as its rows say, or else the one schema that has all the properties they use. */
        private static Map<String, String> schemata(List<ClaimRows.Row> rows) {
            Map<String, Set<String>> used = new LinkedHashMap<>();
            Map<String, String> found = new HashMap<>();
            for (ClaimRows.Row row : rows) {
                used.computeIfAbsent(row.subject(), key -> new LinkedHashSet<>())
                        .add(row.property());
                if (row.schema() != null) {
                    found.putIfAbsent(row.subject(), row.schema());
                }
            }
            used.forEach((subject, properties) -> found.computeIfAbsent(
                    subject, key -> Model.standard().schemaWith(properties).name()));
            return found;
        }
    }

    /** What makes two rows the same. */
    private record Key(
            UUID source,
            int start,
            int end,
            String named,
            String property,
            String value,
            @Nullable String time,
            Modality modality,
            String asserter) {
        static Key of(Claim claim, UUID source, Selector.Text place) {
            return new Key(
                    source,
                    place.start(),
                    place.end(),
                    claim.named(),
                    claim.property(),
                    claim.value().text(),
                    claim.time(),
                    claim.modality(),
                    claim.asserter());
        }

        static Key of(ClaimRows.Row row, UUID source, Selector.Text place) {
            return new Key(
                    source,
                    place.start(),
                    place.end(),
                    row.subject(),
                    row.property(),
                    row.value(),
                    row.time(),
                    row.modality(),
                    row.asserter());
        }
    }
}
