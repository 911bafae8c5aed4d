package org.answerable.desk.people.candidate;

import java.util.List;
import java.util.Set;
import org.answerable.desk.matching.Party;
import org.answerable.record.view.EntityRecord;

/**
 * All that a viewer can know of one who may be another.
 *
 * @param record what is accepted, of all that are one by decision
 * @param names every way in which it is written, the most used first
 * @param party what can be computed with
 * @param links what it has to do with others
 */
public record Evidence(EntityRecord record, List<NameVariant> names, Party party, Set<Link> links) {
    public Evidence {
        names = List.copyOf(names);
        links = Set.copyOf(links);
    }
}
