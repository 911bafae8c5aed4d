package org.answerable.desk.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.review.ToRead;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Rail;
import org.answerable.desk.web.Room;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sources on which proposals wait. */
@Controller
class ToReadPages implements Rail, ToRead {
    private static final int ORDER = 25;
    private static final int A_PAGE = 50;

    private final Proposals proposals;

    ToReadPages(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<Room> rooms(Viewer viewer) {
        return List.of(new Room(ORDER, "Reading", "/reading", proposals.open(viewer, Room.MOST_WAITING + 1)));
    }

    @Override
    public List<Task> waiting(Viewer viewer, int most) {
        return proposals.waiting(viewer, null, most).stream()
                .map(each -> new Task(each.source(), each.counts().open()))
                .toList();
    }

    @Override
    public Optional<Stage> on(Viewer viewer, UUID source) {
        Counts counts = proposals.counts(viewer, source);
        return counts.all() == 0 && !proposals.reads()
                ? Optional.empty()
                : Optional.of(new Stage(counts.open(), counts.all()));
    }

    @GetMapping("/reading")
    Html list(Viewer viewer, @RequestParam(required = false) @Nullable UUID after) {
        List<Proposals.Waiting> waiting = proposals.waiting(viewer, after, A_PAGE);
        return Html.of(
                "reading/list",
                new ToReadList(
                        waiting,
                        after == null ? proposals.unread(viewer, A_PAGE) : List.of(),
                        waiting.size() < A_PAGE
                                ? null
                                : waiting.getLast().source().id()));
    }
}
