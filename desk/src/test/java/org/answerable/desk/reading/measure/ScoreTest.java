package org.answerable.desk.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreTest {
    private static final Path DEV = Path.of("../../shared/data/extraction/dev");
    private static final Path SCORER = Path.of("../../shared/tools/score-extraction");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void theSetIsThere() {
        boolean there = Files.isDirectory(DEV) && Files.exists(SCORER);
        assumeTrue(there || "true".equals(System.getenv("CI")), "the development set is not beside this checkout");
    }

    @Test
    void theMarksReadHereAreThoseThatStandInTheBuiltFiles() {
        List<Gold> built = Gold.folder(DEV);
        List<Gold> marked = Gold.folder(DEV.resolve("marked"));
        assertThat(marked).hasSameSizeAs(built);
        for (int i = 0; i < built.size(); i++) {
            assertThat(marked.get(i).text()).isEqualTo(built.get(i).text());
            assertThat(marked.get(i).marked().spans())
                    .containsExactlyInAnyOrderElementsOf(built.get(i).marked().spans());
            List<Told> told = Objects.requireNonNullElse(built.get(i).marked().frames(), List.of());
            assertThat(Objects.requireNonNullElse(marked.get(i).marked().frames(), List.<Told>of()))
                    .hasSameSizeAs(told);
        }
    }

    @Test
    void whatIsRightScoresOne() {
        Score score = Score.of(Gold.folder(DEV), Gold::marked);
        assertThat(score.micro().f()).isEqualTo(1);
        assertThat(score.acts().frame().f()).isEqualTo(1);
        assertThat(score.acts().exact()).isEqualTo(score.framed());
    }

    @Test
    void spoiledPredictionsScoreAsTheGuidelinesScorerSays() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            Path out = folder.resolve("predicted-" + seed);
            Map<String, Marked> spoiled = spoil(new Random(seed));
            for (Gold each : Gold.folder(DEV)) {
                write(out, each, Objects.requireNonNull(spoiled.get(each.name())));
            }
            compare(Score.of(Gold.folder(DEV), each -> Objects.requireNonNull(spoiled.get(each.name()))), judged(out));
        }
    }

    @Test
    void aMarkThatIsNeverClosedIsNamed() {
        assertThatThrownBy(() -> MarkedText.read("x", "{P|Anna"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    private static void compare(Score score, JsonNode judged) {
        judged.get("types").propertyNames().forEach(type -> {
            same(score.strict(type), judged.get("types").get(type).get("strict"));
            same(score.relaxed(type), judged.get("types").get(type).get("relaxed"));
        });
        same(score.micro(), judged.get("micro").get("strict"));
        JsonNode frames = judged.get("frames");
        same(score.acts().of("event"), frames.get("event"));
        same(score.acts().of("modality"), frames.get("modality"));
        same(score.acts().of("argument"), frames.get("argument"));
        same(score.acts().frame(), frames.get("frame"));
        assertThat(score.acts().exact() / (double) score.framed())
                .isCloseTo(frames.get("exact").asDouble(), within(1e-9));
    }

    private static void same(Tally tally, JsonNode judged) {
        assertThat(tally.precision()).isCloseTo(judged.get(0).asDouble(), within(1e-9));
        assertThat(tally.recall()).isCloseTo(judged.get(1).asDouble(), within(1e-9));
        assertThat(tally.f()).isCloseTo(judged.get(2).asDouble(), within(1e-9));
    }

    /** What is right, with some of it gone, moved by a letter, or called something else. */
    private static Map<String, Marked> spoil(Random random) {
        Map<String, Marked> all = new HashMap<>();
        for (Gold each : Gold.folder(DEV)) {
            List<Span> spans = new ArrayList<>();
            for (Span span : each.marked().spans()) {
                String type =
                        span.type().equals("E?") ? "E:arrest" : span.type().replace("?", "");
                switch (random.nextInt(6)) {
                    case 0 -> {}
                    case 1 -> spans.add(new Span(span.start(), span.end() + 1, type));
                    case 2 -> spans.add(new Span(span.start(), span.end(), "L"));
                    default -> spans.add(new Span(span.start(), span.end(), type));
                }
            }
            List<Told> frames = new ArrayList<>();
            for (Told told : Objects.requireNonNullElse(each.marked().frames(), List.<Told>of())) {
                List<Told.Part> parts = new ArrayList<>(told.parts());
                if (!parts.isEmpty() && random.nextInt(3) == 0) {
                    parts.removeFirst();
                }
                if (random.nextInt(5) > 0) {
                    frames.add(new Told(told.act(), random.nextInt(5) == 0 ? "alleged" : told.modality(), parts));
                }
            }
            all.put(each.name(), new Marked(spans, frames));
        }
        return all;
    }

    private static void write(Path out, Gold gold, Marked marked) throws IOException {
        StringBuilder mentions = new StringBuilder();
        marked.spans()
                .forEach(each -> mentions.append(
                        row(each.start(), each.end(), each.type(), gold.text().substring(each.start(), each.end()))));
        StringBuilder frames = new StringBuilder();
        for (Told each : Objects.requireNonNullElse(marked.frames(), List.<Told>of())) {
            Span act = each.act();
            String kind = act.type().substring(2);
            each.parts()
                    .forEach(part -> frames.append(row(
                            act.start(),
                            act.end(),
                            kind,
                            each.modality(),
                            part.role(),
                            part.start(),
                            part.end(),
                            part.value(),
                            part.text())));
            if (each.parts().isEmpty()) {
                frames.append(row(act.start(), act.end(), kind, each.modality(), "-", "-", "-", "-", "-"));
            }
        }
        Files.createDirectories(out.resolve("links"));
        Files.writeString(out.resolve(gold.name() + ".tsv"), mentions);
        Files.writeString(out.resolve("links").resolve(gold.name() + ".tsv"), frames);
    }

    private static String row(Object... cells) {
        return String.join(
                        "\t",
                        java.util.Arrays.stream(cells)
                                .map(each -> String.valueOf(each)
                                        .replace("\\", "\\\\")
                                        .replace("\t", "\\t")
                                        .replace("\n", "\\n"))
                                .toList())
                + "\n";
    }

    private static JsonNode judged(Path out) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(
                            "python3", SCORER.toString(), DEV.toString(), out.toString(), "--json", "--samples", "0")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            assumeTrue("true".equals(System.getenv("CI")), "python3 is not there");
            throw e;
        }
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return JsonMapper.builder().build().readTree(json);
    }
}
