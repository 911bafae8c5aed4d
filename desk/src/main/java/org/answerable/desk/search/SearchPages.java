package org.answerable.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.records.Records;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Rail;
import org.answerable.desk.web.Room;
import org.answerable.record.view.EntityRecord;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding sources and entities by words, and choosing an entity by its name. */
@Controller
class SearchPages implements Rail {
    private static final int ORDER = 90;
    private static final int MOST = 40;
    private static final int OFFERED = 8;

    private final Search search;
    private final Records records;

    SearchPages(Search search, Records records) {
        this.search = search;
        this.records = records;
    }

    @Override
    public List<Room> rooms(Viewer viewer) {
        return List.of(new Room(ORDER, "Search", "/search", null));
    }

    @GetMapping("/search")
    Html find(Viewer viewer, @RequestParam(name = "q", defaultValue = "") String words) {
        search.follow();
        List<Hit> hits = words.isBlank() ? List.of() : search.find(viewer, words, MOST);
        return Html.of("search/results", ResultsPage.of(words.strip(), hits));
    }

    /** Who of those known already may be meant by what is being typed. */
    @GetMapping("/entities/options")
    Html options(Viewer viewer, @RequestParam Map<String, String> sent) {
        String typed = sent.getOrDefault("named", sent.getOrDefault("value", ""));
        String field = "entity".equals(sent.get("field")) ? "entity" : "subject";
        List<UUID> found = typed.isBlank()
                ? List.of()
                : search.find(viewer, typed, MOST).stream()
                        .filter(hit -> hit.kind() == Hit.Kind.ENTITY)
                        .map(Hit::id)
                        .limit(OFFERED)
                        .toList();
        List<EntityOptions.Option> options = new ArrayList<>();
        for (UUID id : found) {
            records.of(viewer, id).map(SearchPages::option).ifPresent(options::add);
        }
        return Html.of("search/options", new EntityOptions(field, options));
    }

    private static EntityOptions.Option option(EntityRecord found) {
        return new EntityOptions.Option(found.id(), found.caption(), found.schema());
    }
}
