package org.answerable.desk.reading;

import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Who is known already by a name like this one; nobody is ever linked by it alone. */
@FunctionalInterface
public interface Known {
    /** Knows nobody. */
    Known NOBODY = (viewer, name, schema) -> List.of();

    /**
     * Records with names like this one that the viewer may see, the likeliest first.
     *
     * @param name as written
     * @param schema what it is the name of
     */
    List<Like> like(Viewer viewer, String name, String schema);

    /**
     * A record that may be meant.
     *
     * @param id the entity
     * @param caption what it is called
     * @param schema its schema's name in data
     * @param kind its schema, as people say it
     * @param accepted how many accepted claims are about it
     * @param why what it is called that is like the name, where that is not its caption
     */
    record Like(
            UUID id,
            String caption,
            String schema,
            String kind,
            int accepted,
            @Nullable String why) {}
}
