package org.answerable.record.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.answerable.record.claim.Stated;

/**
 * What is known of one entity, for one viewer.
 *
 * @param id the entity that was asked for
 * @param entities all that are one with it by decision, itself included
 * @param schema its schema
 * @param caption what to call it
 * @param names every way in which it is written, the most used first
 * @param properties what is accepted, property by property
 * @param open what is said and waits for a reading
 * @param mentions accepted claims about others that name it
 */
public record EntityRecord(
        UUID id,
        Set<UUID> entities,
        String schema,
        String caption,
        List<String> names,
        List<Answers> properties,
        List<Stated> open,
        List<Stated> mentions) {

    public EntityRecord {
        entities = Set.copyOf(entities);
        names = List.copyOf(names);
        properties = List.copyOf(properties);
        open = List.copyOf(open);
        mentions = List.copyOf(mentions);
    }

    /** All that is said of a property; empty where nothing is accepted. */
    public Optional<Answers> property(String name) {
        return properties.stream().filter(each -> each.property().equals(name)).findFirst();
    }
}
