package org.answerable.desk.log;

import java.util.List;
import java.util.UUID;

/**
 * What an erasure took away.
 *
 * @param claims claims with their passages, decisions and standings
 * @param sources sources with their texts and custody
 * @param entities entities of which nothing was left
 * @param stillToDo what somebody else must still do (the administrator of an external database), one sentence each
 */
public record Erased(List<UUID> claims, List<UUID> sources, List<UUID> entities, List<String> stillToDo) {
    public Erased {
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        stillToDo = List.copyOf(stillToDo);
    }
}
