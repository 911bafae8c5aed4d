package org.answerable.desk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Rail;
import org.answerable.desk.web.Room;
import org.answerable.record.claim.Stated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for a decision: the first page that anybody sees. */
@Controller
class TodoPages implements Rail {
    private static final int ORDER = 10;
    private static final int LOOKED_AT = 500;
    private static final int RECENT = 5;
    private static final int TO_READ = 10;

    private final Claims claims;
    private final Sources sources;
    private final ObjectProvider<ToRead> toRead;

    TodoPages(Claims claims, Sources sources, ObjectProvider<ToRead> toRead) {
        this.claims = claims;
        this.sources = sources;
        this.toRead = toRead;
    }

    @Override
    public List<Room> rooms(Viewer viewer) {
        return List.of(new Room(ORDER, "To do", "/", claims.countOpen(viewer, Room.MOST_WAITING + 1)));
    }

    @GetMapping("/")
    Html todo(Viewer viewer) {
        int waiting = claims.countOpen(viewer);
        List<Stated> open = claims.open(viewer, null, LOOKED_AT);
        Map<UUID, List<Stated>> bySource = new LinkedHashMap<>();
        open.forEach(each -> bySource.computeIfAbsent(
                        each.claim().passages().getFirst().sourceId(), id -> new ArrayList<>())
                .add(each));
        List<TodoPage.Task> tasks = bySource.entrySet().stream()
                .flatMap(entry -> sources.withId(viewer, entry.getKey()).stream()
                        .map(source -> new TodoPage.Task(
                                source,
                                entry.getValue().size(),
                                entry.getValue().getFirst())))
                .toList();
        return Html.of(
                "review/todo",
                new TodoPage(
                        waiting,
                        waiting > open.size(),
                        tasks,
                        toRead.stream()
                                .flatMap(each -> each.waiting(viewer, TO_READ).stream())
                                .toList(),
                        sources.latest(viewer, null, java.time.Instant.now(), RECENT)));
    }
}
