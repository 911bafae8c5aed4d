package org.answerable.record.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.schema.Model;
import org.answerable.record.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Folds claims into a record: same value, same time, same sense are one answer with several claims behind it. */
public final class Fold {
    private static final Set<String> NAMES = Set.of("name", "title", "alias", "weakAlias", "previousName");

    private static final int GIVEN = 1000;

    private Fold() {}

    /**
     * The record of an entity.
     *
     * @param id the entity asked for
     * @param entities all that are one with it
     * @param schema its schema
     * @param about claims about any of them, the earliest made first
     * @param naming claims about others that name any of them
     */
    public static EntityRecord record(
            UUID id, Set<UUID> entities, String schema, List<Stated> about, List<Stated> naming) {
        List<Stated> accepted = about.stream().filter(Stated::accepted).toList();
        List<String> names = names(entities, accepted.isEmpty() ? about : accepted, naming);
        return new EntityRecord(
                id,
                entities,
                schema,
                names.isEmpty() ? "without a name" : names.getFirst(),
                names,
                answers(accepted),
                about.stream().filter(Stated::open).toList(),
                naming.stream().filter(Stated::accepted).toList());
    }

    /** What to call an entity of which these claims are known. */
    public static String caption(UUID entity, List<Stated> about, List<Stated> naming) {
        List<String> names = names(Set.of(entity), about, naming);
        return names.isEmpty() ? "without a name" : names.getFirst();
    }

    private static List<Answers> answers(List<Stated> accepted) {
        Map<String, Map<Key, List<Stated>>> found = new LinkedHashMap<>();
        for (Stated each : accepted) {
            found.computeIfAbsent(each.claim().property(), property -> new LinkedHashMap<>())
                    .computeIfAbsent(Key.of(each.claim()), key -> new ArrayList<>())
                    .add(each);
        }
        return found.entrySet().stream()
                .map(property -> new Answers(
                        property.getKey(),
                        property.getValue().values().stream()
                                .map(Fold::answer)
                                .sorted(Comparator.comparing(
                                        Fold::timeOf, Comparator.nullsLast(Comparator.naturalOrder())))
                                .toList()))
                .toList();
    }

    private static Answer answer(List<Stated> claims) {
        Claim first = claims.getFirst().claim();
        return new Answer(first.value(), first.time(), first.modality(), claims);
    }

    private static @Nullable Edtf timeOf(Answer answer) {
        return answer.time() == null ? null : Edtf.parse(answer.time());
    }

    private static List<String> names(Set<UUID> entities, List<Stated> about, List<Stated> naming) {
        Map<String, Integer> weight = new TreeMap<>();
        about.forEach(each -> weigh(each.claim(), entities, weight));
        naming.forEach(each -> weigh(each.claim(), entities, weight));
        return weight.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void weigh(Claim claim, Set<UUID> entities, Map<String, Integer> weight) {
        // A claim that gives a name counts for more than one that merely uses it.
        namesIn(claim, entities)
                .forEach(name -> weight.merge(
                        name, gives(claim) && name.equals(claim.value().text()) ? GIVEN : 1, Integer::sum));
    }

    /** What a claim calls these entities. */
    public static Set<String> namesIn(Claim claim, Set<UUID> entities) {
        Set<String> names = new LinkedHashSet<>();
        if (entities.contains(claim.subject())) {
            names.add(claim.named());
            if (gives(claim)) {
                names.add(claim.value().text());
            }
        }
        if (claim.value() instanceof Value.Entity named && entities.contains(named.entity())) {
            names.add(named.text());
        }
        return names;
    }

    /** Whether a claim says what its subject is called. What a person's title is, nobody is called. */
    private static boolean gives(Claim claim) {
        return NAMES.contains(claim.property())
                && !(claim.property().equals("title")
                        && Model.standard().hasSchema(claim.schema())
                        && Model.standard().schema(claim.schema()).isA("LegalEntity"));
    }

    private record Key(Object value, @Nullable String time, Modality modality) {
        static Key of(Claim claim) {
            Object value = switch (claim.value()) {
                case Value.Words words -> words.text();
                case Value.Date date -> date.edtf();
                case Value.Quantity quantity ->
                    List.of(
                            String.valueOf(plain(quantity.lowest())),
                            String.valueOf(plain(quantity.highest())),
                            Objects.toString(quantity.unit(), ""),
                            quantity.lowest() == null && quantity.highest() == null ? quantity.text() : "");
                case Value.Entity entity -> entity.entity();
            };
            return new Key(value, claim.time(), claim.modality());
        }

        private static @Nullable String plain(java.math.@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros().toPlainString();
        }
    }
}
