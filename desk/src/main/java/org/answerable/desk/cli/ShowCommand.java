package org.answerable.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.source.Source;
import org.answerable.record.view.Answers;
import org.answerable.record.view.EntityRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows a record or a source; every value with the passage it opens at.")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(paramLabel = "ID|NAME", description = "an identifier, or a name exactly as it is written")
    String what = "";

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            if (Identifier.looksLikeOne(what)) {
                showId(desk, viewer, out, Identifier.parse(what));
            } else {
                showNamed(desk, viewer, out);
            }
            return 0;
        });
    }

    private void showNamed(Desk desk, Viewer viewer, Out out) {
        List<UUID> named = desk.records().named(viewer, what.strip());
        if (named.isEmpty()) {
            throw new Refusal("nobody and nothing is called exactly “" + what.strip() + "”; try `find`");
        }
        named.forEach(each -> desk.records().of(viewer, each).ifPresent(found -> show(out, found)));
    }

    private static void showId(Desk desk, Viewer viewer, Out out, UUID id) {
        EntityRecord found = desk.records().of(viewer, id).orElse(null);
        if (found != null) {
            show(out, found);
            return;
        }
        Source source = desk.sources()
                .withId(viewer, id)
                .orElseThrow(() -> new Refusal("there is nothing with this identifier"));
        out.result(
                source.title() + "\n  " + source.mediaType() + ", " + source.size() + " bytes, received "
                        + source.receivedAt() + "\n  SHA-256 " + source.sha256() + "\n  reliability "
                        + source.reliability() + ": " + source.reliability().meaning(),
                Map.of("id", source.id().toString(), "title", source.title(), "sha256", source.sha256()));
        desk.claims().on(viewer, id).forEach(each -> out.line(Words.claim(each)));
    }

    private static void show(Out out, EntityRecord found) {
        StringBuilder words = new StringBuilder(found.caption() + "  (" + found.schema() + ")  " + found.id());
        if (found.names().size() > 1) {
            words.append("\n  also written ")
                    .append(String.join(
                            ", ", found.names().subList(1, found.names().size())));
        }
        for (Answers each : found.properties()) {
            words.append("\n  ").append(each.property()).append(each.disagree() ? "  — the sources disagree" : "");
            each.answers().forEach(answer -> words.append("\n").append(Words.answer(answer)));
        }
        found.mentions().forEach(each -> words.append("\n  named by ").append(Words.claim(each)));
        if (!found.open().isEmpty()) {
            words.append("\n  ").append(found.open().size()).append(" more wait for a reading");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", found.id().toString());
        object.put("schema", found.schema());
        object.put("caption", found.caption());
        object.put("names", found.names());
        Map<String, Object> properties = new LinkedHashMap<>();
        found.properties()
                .forEach(each -> properties.put(
                        each.property(),
                        each.answers().stream().map(Json::answer).toList()));
        object.put("properties", properties);
        object.put("open", found.open().size());
        out.result(words.toString(), object);
    }

    /** Answers as JSON objects. */
    private static final class Json {
        private Json() {}

        static Map<String, Object> answer(org.answerable.record.view.Answer answer) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("value", answer.value().text());
            object.put("time", answer.time());
            object.put("modality", answer.modality().code());
            object.put("asserters", answer.asserters());
            object.put("established", List.copyOf(answer.establishedBy()));
            object.put(
                    "passages",
                    ClaimObject.passages(answer.claims().stream()
                            .flatMap(each -> each.claim().passages().stream())
                            .toList()));
            return object;
        }
    }
}
