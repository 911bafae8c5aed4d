package org.answerable.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "export",
        description =
                "Writes accepted claims to the output: ftm (FollowTheMoney entities, one a line), json (claims with passages, one a line), csv.")
final class ExportCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "id",
            "subject",
            "schema",
            "named",
            "property",
            "value",
            "time",
            "modality",
            "asserter",
            "assessment",
            "standard",
            "source",
            "quote");

    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(names = "--format", defaultValue = "ftm", description = "ftm, json or csv")
    Format format = Format.FTM;

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            try (ConsoleProgress progress = options.progress()) {
                switch (format) {
                    case FTM -> desk.export().entities(viewer, progress, entity -> out.raw(entity.toLine()));
                    case JSON -> {
                        JsonMapper json = JsonMapper.builder().build();
                        desk.export()
                                .claims(
                                        viewer,
                                        progress,
                                        each -> out.raw(json.writeValueAsString(ClaimObject.of(each))));
                    }
                    case CSV -> {
                        out.raw(CsvLine.of(COLUMNS));
                        desk.export().claims(viewer, progress, rows(out));
                    }
                }
            }
            return 0;
        });
    }

    private static Consumer<Stated> rows(Out out) {
        return stated -> {
            for (Passage each : stated.claim().passages()) {
                Map<String, Object> object = ClaimObject.of(stated);
                object.put("source", each.sourceId().toString());
                object.put("quote", each.words());
                out.raw(CsvLine.of(
                        COLUMNS.stream().map(column -> cell(object.get(column))).toList()));
            }
        };
    }

    /** A spreadsheet must not take a value for a formula. */
    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        String text = Objects.toString(value, "");
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Formats. */
    enum Format {
        FTM,
        JSON,
        CSV
    }
}
