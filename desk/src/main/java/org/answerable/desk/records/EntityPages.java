package org.answerable.desk.records;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Missing;
import org.answerable.desk.web.Rail;
import org.answerable.desk.web.Room;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Passage;
import org.answerable.record.source.Source;
import org.answerable.record.view.Answers;
import org.answerable.record.view.EntityRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** People, bodies, instruments and events: their lists, and the record of each. */
@Controller
class EntityPages implements Rail {
    private static final int A_PAGE = 100;

    private final Records records;
    private final Access access;

    EntityPages(Records records, Access access) {
        this.records = records;
        this.access = access;
    }

    @Override
    public List<Room> rooms(Viewer viewer) {
        return Arrays.stream(EntityKind.values())
                .map(kind -> new Room(kind.order(), kind.title(), kind.path(), null))
                .toList();
    }

    @GetMapping({"/people", "/bodies", "/instruments", "/events"})
    Html list(Viewer viewer, HttpServletRequest request, @RequestParam(required = false) @Nullable UUID after) {
        EntityKind kind = EntityKind.at(request.getRequestURI()).orElseThrow(Missing::new);
        List<Records.Listed> found = records.list(viewer, kind.schema(), after, A_PAGE + 1);
        boolean more = found.size() > A_PAGE;
        return Html.of(
                "records/list",
                new EntityList(
                        kind,
                        more ? found.subList(0, A_PAGE) : found,
                        after != null,
                        more ? found.get(A_PAGE - 1).id() : null));
    }

    @GetMapping("/entities/{id}")
    Html show(Viewer viewer, @PathVariable UUID id) {
        EntityRecord found = records.of(viewer, id).orElseThrow(Missing::new);
        return Html.of("records/entity", EntityPage.of(found, sources(viewer, found)));
    }

    /** The sources between which answers disagree; a record without disagreement needs none. */
    private Map<UUID, Source> sources(Viewer viewer, EntityRecord found) {
        List<UUID> needed = found.properties().stream()
                .filter(Answers::disagree)
                .flatMap(each -> each.answers().stream())
                .flatMap(answer -> answer.claims().stream())
                .flatMap(EntityPages::passages)
                .map(Passage::sourceId)
                .distinct()
                .toList();
        return needed.isEmpty() ? Map.of() : access.as(viewer, transaction -> Sources.in(transaction, needed));
    }

    private static Stream<Passage> passages(Stated stated) {
        return stated.claim().passages().stream();
    }
}
