package org.answerable.desk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.people.People;
import org.answerable.desk.records.Records;
import org.answerable.record.log.Item;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;

/** Answers one question in one transaction of its viewer: the index proposes, the database decides. */
final class Finding {
    private final Transaction transaction;
    private final IndexReader reader;
    private final Question question;
    private final Rereading rereading;

    Finding(Transaction transaction, IndexReader reader, Question question) {
        this.transaction = transaction;
        this.reader = reader;
        this.question = question;
        this.rereading = new Rereading(transaction, question.asked());
    }

    /** Where everything asked for is, or when that is nowhere, where some of it is. */
    List<Hit> hits(int most) {
        List<Integer> labels = new ChangeStore(transaction).labels();
        if (labels.isEmpty()) {
            return List.of();
        }
        List<List<Found>> groups = groups(Pages.of(reader, question, labels, Occur.MUST), most);
        if (groups.isEmpty() && question.asked().size() > 1) {
            groups = groups(Pages.of(reader, question, labels, Occur.SHOULD), most);
        }
        return hits(groups);
    }

    private List<List<Found>> groups(Pages pages, int most) {
        Map<UUID, List<Found>> groups = new LinkedHashMap<>();
        while (groups.size() < most) {
            List<Found> page = pages.next();
            if (page.isEmpty()) {
                break;
            }
            rereading.read(page);
            page.stream()
                    .filter(rereading::has)
                    .forEach(each -> groups.computeIfAbsent(each.about(), about -> new ArrayList<>())
                            .add(each));
        }
        return asOne(groups.values().stream().limit(most).toList());
    }

    /** Entities that are one by decision, as far as the viewer sees the decisions, are one hit. */
    private List<List<Found>> asOne(List<List<Found>> groups) {
        Map<UUID, List<Found>> known = new HashMap<>();
        List<List<Found>> all = new ArrayList<>();
        for (List<Found> group : groups) {
            Found best = group.getFirst();
            List<Found> same = known.get(best.about());
            if (same != null) {
                same.addAll(group);
                continue;
            }
            all.add(group);
            if (best.kind() == Hit.Kind.ENTITY) {
                People.sameAs(transaction, best.about()).forEach(each -> known.put(each, group));
            }
        }
        return all;
    }

    private List<Hit> hits(List<List<Found>> groups) {
        List<UUID> entities = groups.stream()
                .map(List::getFirst)
                .filter(each -> each.kind() == Hit.Kind.ENTITY)
                .map(Found::about)
                .toList();
        Map<UUID, String> captions = Records.listed(transaction, entities).stream()
                .collect(Collectors.toMap(Records.Listed::id, Records.Listed::caption));
        return groups.stream().map(group -> hit(group, captions)).toList();
    }

    private Hit hit(List<Found> group, Map<UUID, String> captions) {
        Found best = group.getFirst();
        String caption = best.kind() == Hit.Kind.SOURCE
                ? rereading.title(best.about())
                : java.util.Objects.requireNonNull(captions.get(best.about()));
        return new Hit(best.kind(), best.about(), caption, snippets(group), best.score());
    }

    /** Those with something to mark, if there are any: a name alone fits on every page and in every claim. */
    private List<Snippet> snippets(List<Found> group) {
        Map<Snippet, Found> all = new LinkedHashMap<>();
        group.stream().limit(2 * Hit.MOST_SNIPPETS).forEach(found -> all.putIfAbsent(rereading.snippet(found), found));
        boolean some = all.keySet().stream().anyMatch(each -> !each.marks().isEmpty());
        List<Snippet> shown = all.keySet().stream()
                .filter(each -> !some || !each.marks().isEmpty())
                .limit(some ? Hit.MOST_SNIPPETS : 1)
                .toList();
        Item[] logged = shown.stream()
                .map(each -> java.util.Objects.requireNonNull(all.get(each)))
                .flatMap(found -> rereading.toBeLogged(found).stream())
                .distinct()
                .toArray(Item[]::new);
        if (logged.length > 0) {
            transaction.note("search.show", logged);
        }
        return shown;
    }
}
