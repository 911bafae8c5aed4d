package org.answerable.desk.cli;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.answerable.record.source.CanonicalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "ocr",
        description = "Reads the text of a picture or a scanned PDF that has none, by the machine's Tesseract.")
final class OcrCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(paramLabel = "SOURCE", description = "the source's identifier")
    UUID source = new UUID(0, 0);

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            CanonicalText text;
            try (ConsoleProgress progress = options.progress()) {
                text = desk.pictureTexts().read(viewer, source, (done, of) -> progress.step("reading pages", done, of));
            }
            out.result(
                    text.text().length() + " characters on " + text.pageStarts().size() + " pages\n    "
                            + String.join("\n    ", text.notices()),
                    Map.of(
                            "source", source.toString(),
                            "characters", text.text().length(),
                            "pages", text.pageStarts().size(),
                            "reader", text.reader(),
                            "notices", text.notices()));
            return 0;
        });
    }
}
