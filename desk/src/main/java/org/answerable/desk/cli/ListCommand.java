package org.answerable.desk.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.records.Records;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "list",
        description = "Lists sources, or entities of a kind: person, organization, instrument, act, event …")
final class ListCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(paramLabel = "KIND", description = "sources, or a schema in any case")
    String kind = "";

    @Option(names = "--most", defaultValue = "100", description = "how many at the most")
    int most = 100;

    @Option(names = "--after", paramLabel = "ID", description = "go on after this one")
    @Nullable
    UUID after;

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            boolean sources = kind.toLowerCase(java.util.Locale.ROOT).startsWith("source");
            int shown = sources ? sources(desk, viewer, out) : entities(desk, viewer, out);
            if (shown == 0) {
                out.line("none");
            }
            return 0;
        });
    }

    private int sources(Desk desk, Viewer viewer, Out out) {
        List<Source> found = desk.sources().latest(viewer, null, Instant.now().plusSeconds(60), most);
        for (Source each : found) {
            out.result(
                    each.id() + "  " + each.reliability() + "  " + each.title(),
                    Map.of(
                            "id", each.id().toString(),
                            "title", each.title(),
                            "sha256", each.sha256(),
                            "mediaType", each.mediaType(),
                            "received", each.receivedAt().toString()));
        }
        return found.size();
    }

    private int entities(Desk desk, Viewer viewer, Out out) {
        List<Records.Listed> found = desk.records().list(viewer, kind, after, most);
        for (Records.Listed each : found) {
            out.result(
                    each.id() + "  " + each.caption() + "  (" + each.schema() + ", " + each.accepted() + " accepted"
                            + (each.open() == 0 ? "" : ", " + each.open() + " to read") + ")",
                    Map.of(
                            "id", each.id().toString(),
                            "schema", each.schema(),
                            "caption", each.caption(),
                            "accepted", each.accepted(),
                            "open", each.open()));
        }
        return found.size();
    }
}
