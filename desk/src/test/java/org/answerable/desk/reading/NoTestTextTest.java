package org.answerable.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Marked;
import org.answerable.desk.reading.measure.Span;
import org.junit.jupiter.api.Test;

/** Rules that know the texts they are measured on would measure nothing. */
class NoTestTextTest {
    private static final Path DEV = Path.of("../../shared/data/extraction/dev");
    private static final Path SEED = Path.of("../../shared/data/seed/odf-wd670.txt");
    private static final List<Path> BLIND =
            List.of(Path.of("src/test/resources/reading/blind"), Path.of("src/test/resources/reading/plain"));
    private static final Path PUBLIC = Path.of("src/test/resources/reading/public-names.tsv");
    private static final List<Path> LOOKED_THROUGH = List.of(
            Path.of("src/main/resources/rules"),
            Path.of("src/main/resources/lexicon"),
            Path.of("src/main/resources/reading"),
            Path.of("src/main/java/org/answerable/desk/reading"));

    @Test
    void noRuleLexiconOrCodeHoldsWhatATestTextSays() throws IOException {
        boolean there = Files.isDirectory(DEV) && Files.exists(SEED);
        assumeTrue(there || "true".equals(System.getenv("CI")), "the development set is not beside this checkout");
        TestWords told = new TestWords(free());
        Gold.folder(DEV).forEach(told::add);
        told.add(new Gold("the seed", Files.readString(SEED), new Marked(List.of(), null)));
        BLIND.forEach(each -> Gold.folder(each).forEach(told::add));
        assertThat(hits(told)).isEmpty();
    }

    @Test
    void namesAndSentencesOfATextAreFound() {
        TestWords told = new TestWords(List.of("Assembly of All Tests"));
        String text = "Yesterday the Upper Tarvo Court let Ivar Testovich go. The Assembly of All Tests was glad.";
        told.add(new Gold(
                "t",
                text,
                new Marked(
                        List.of(
                                span(text, "Ivar Testovich", "P"),
                                span(text, "Upper Tarvo Court", "O"),
                                span(text, "Assembly of All Tests", "O")),
                        null)));
        assertThat(told.in("list NAME testovich, other")).containsExactly("“testovich”, a surname in t");
        assertThat(told.in("+ [Ivar Testovich] left.")).hasSize(2);
        assertThat(told.in("list COURT upper tarvo court")).containsExactly("“upper tarvo court”, named in t alone");
        assertThat(told.in("+ Testers: the Upper [Tarvo] Court let them go.")).hasSize(1);
        assertThat(told.in("+ Yesterday the Upper [Tarvo] Court let a man go.")).hasSize(2);
        assertThat(told.in("+ Yesterday the {O|Upper Tarvo Court} let a man go."))
                .hasSize(2);
        assertThat(told.in("find ( upper | tarvo | court | ivar | testov )")).isEmpty();
        assertThat(told.in("list BODY assembly of all tests, upper house, a tarvo court"))
                .isEmpty();
    }

    private static Span span(String text, String words, String type) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length(), type);
    }

    private static List<String> hits(TestWords told) throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path folder : LOOKED_THROUGH) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    List<String> lines = Files.readAllLines(file);
                    for (int i = 0; i < lines.size(); i++) {
                        String place = file + ":" + (i + 1) + " ";
                        told.in(lines.get(i)).forEach(hit -> hits.add(place + hit));
                    }
                }
            }
        }
        return hits;
    }

    private static List<String> free() throws IOException {
        return Files.readAllLines(PUBLIC).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }
}
