package org.answerable.desk.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;

/**
 * A full name that is somebody's in one sentence is his in a heading too, where a classifier with nothing around it takes it for a body or a
 * place.
 */
final class FullNames {
    private FullNames() {}

    /** The same mentions; those of several words that are as often a person's as anything else's are a person's everywhere. */
    static List<Mention> settled(View view, List<Mention> mentions) {
        Map<String, Integer> persons = new HashMap<>();
        for (Mention each : mentions) {
            if (each.in(view.text()).indexOf(' ') > 0) {
                persons.merge(each.in(view.text()), each.type() == MentionType.PERSON ? 1 : -1, Integer::sum);
            }
        }
        return mentions.stream()
                .map(each -> each.type() != MentionType.PERSON && persons.getOrDefault(each.in(view.text()), -1) >= 0
                        ? new Mention(each.start(), each.end(), MentionType.PERSON, each.features(), each.annotator())
                        : each)
                .toList();
    }
}
