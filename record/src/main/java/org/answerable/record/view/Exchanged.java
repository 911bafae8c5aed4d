package org.answerable.record.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.record.claim.Value;
import org.answerable.record.schema.FtmEntity;
import org.answerable.record.schema.Model;
import org.answerable.record.schema.Property;

/** Records as FollowTheMoney's tools exchange them. */
public final class Exchanged {
    private Exchanged() {}

    /** What is accepted of it, in the words of the model; where nothing gives it a name, it has its caption. */
    public static FtmEntity entity(EntityRecord record) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Answers each : record.properties()) {
            Property property = Model.standard().property(record.schema(), each.property());
            properties.put(
                    each.property(),
                    each.answers().stream()
                            .map(answer -> value(property, answer))
                            .distinct()
                            .toList());
        }
        if (Model.standard().schema(record.schema()).property("name").isPresent()) {
            properties.putIfAbsent("name", List.of(record.caption()));
        }
        return new FtmEntity(record.id().toString(), record.schema(), properties);
    }

    private static String value(Property property, Answer answer) {
        return switch (answer.value()) {
            case Value.Entity entity -> entity.entity().toString();
            case Value.Date date -> date.edtf();
            case Value other -> property.accepts(other.text()) ? property.normalise(other.text()) : other.text();
        };
    }
}
