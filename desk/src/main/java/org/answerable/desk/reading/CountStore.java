package org.answerable.desk.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.access.Transaction;
import org.jdbi.v3.core.Handle;

/** How many proposals wait, and where. */
final class CountStore {
    private final Handle handle;

    CountStore(Transaction transaction) {
        this.handle = transaction.handle();
    }

    /** How many there are on a source, by state. */
    Counts of(UUID source) {
        Map<State, Integer> counted = handle.select(
                        "select state, count(*) as many from proposal_head where source_id = ? group by state", source)
                .map((row, context) -> Map.entry(State.valueOf(row.getString("state")), row.getInt("many")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Counts(
                counted.getOrDefault(State.OPEN, 0),
                counted.getOrDefault(State.ACCEPTED, 0),
                counted.getOrDefault(State.REJECTED, 0));
    }

    /** How many wait on all sources, counted no further than this. */
    int open(int most) {
        return handle.select("select count(*) from (select from proposal_head where state = 'OPEN' limit ?) q", most)
                .mapTo(Integer.class)
                .one();
    }

    /** Sources on which proposals wait, those received first first; one jump in the index for each. */
    List<UUID> sources(UUID after, int most) {
        return handle.createQuery("""
                        with recursive jump (id, n) as (
                            (select source_id, 1 from proposal_head where state = 'OPEN' and :after < source_id order by source_id limit 1)
                            union all
                            select (select source_id from proposal_head where state = 'OPEN' and jump.id < source_id order by source_id limit 1), n + 1
                            from jump where jump.id is not null and n < :most
                        ) select id from jump where id is not null
                        """)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                .list();
    }

    /** Sources that wait to be read or could not be, of those the viewer sees; the longest waiting first. */
    List<UUID> unread(String version, int most) {
        return handle.createQuery("""
                        select source_id from reading_task where state = 'WAITING' and version = :version order by asked_at limit :most
                        """)
                .bind("version", version)
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }
}
