package org.answerable.desk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.answerable.desk.Progress;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsFileTest {
    private static final String BEFORE = "what was there before";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before every test
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before every test
    private Path out;

    @BeforeEach
    void anOlderFileStandsWhereTheScoresGo() throws IOException {
        out = Files.writeString(folder.resolve("out.csv"), BEFORE);
    }

    @Test
    void everyColumnStaysAsItWasAndTheScoreComesLast() throws IOException {
        long pairs = score("""
                id,name2,note,name1
                7,Ablovas Jumaev,"said, twice",Абловас Джумаев
                8,Aset Abishev,,Kenzhebek Abishev
                """);
        assertThat(pairs).isEqualTo(2);
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).isEqualTo("id,name2,note,name1,score");
        assertThat(lines.get(1)).startsWith("7,Ablovas Jumaev,\"said, twice\",Абловас Джумаев,0.");
        assertThat(scoreOf(lines.get(1))).isGreaterThanOrEqualTo(.70);
        assertThat(scoreOf(lines.get(2))).isLessThan(.70);
    }

    @Test
    void theSchemaOfEachRowDecidesWhichWordsCount() throws IOException {
        score("""
                name1,name2,schema
                Lantern Trading LLC,Lantern Trading OOO,Company
                Lantern Trading LLC,Lantern Trading OOO,
                """);
        List<String> lines = Files.readAllLines(out);
        assertThat(scoreOf(lines.get(1))).isGreaterThan(scoreOf(lines.get(2)));
    }

    @Test
    void aMarkBeforeTheFirstColumnAndCapitalsInItsNameDoNotHideIt() throws IOException {
        assertThat(score("\uFEFFName1,NAME2\nA B,A B\n")).isOne();
    }

    @Test
    void emptyLinesAreNoPairs() throws IOException {
        assertThat(score("name1,name2\n\nA B,A B\n\n")).isOne();
    }

    @Test
    void namesOfNothingScoreNothing() throws IOException {
        score("name1,name2\n,\n!!!,!!!\n");
        assertThat(Files.readAllLines(out)).containsExactly("name1,name2,score", ",,0.0000", "!!!,!!!,0.0000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | is empty
            'who,whom~a,b~'                 | has no column name1
            'name1~a~'                      | has no column name2
            'name1,name2,name1~a,b,c~'      | two columns name1
            'name1,name2,score~a,b,1~'      | a column score already
            'name1,name2~a,b~a,b,c~'        | line 3 has 3 cells and the first line 2
            'name1,name2,schema~a,b,Unicorn~' | line 2: there is no schema “Unicorn”
            """)
    void whatCannotBeReadIsRefusedWithItsPlaceAndNothingIsWritten(String text, String sentence) {
        assertThatThrownBy(() -> score(text.replace('~', '\n')))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pairs.csv")
                .hasMessageContaining(sentence);
        nothingWasWritten();
    }

    @Test
    void aTextOfAnotherEncodingIsRefusedAndNothingIsWritten() throws IOException {
        Path file = Files.write(
                folder.resolve("pairs.csv"), "name1,name2\nMüller,Müller\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new PairsFile(file, Progress.NONE).score(out))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not written in UTF-8");
        nothingWasWritten();
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new PairsFile(folder.resolve("none.csv"), Progress.NONE).score(out))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no file");
        nothingWasWritten();
    }

    @Test
    void theFileOfPairsIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), "name1,name2\na,b\n");
        assertThatThrownBy(() -> new PairsFile(file, Progress.NONE).score(folder.resolve("./pairs.csv")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("written over");
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.csv"), "name1,name2\na,b\n");
        Path nowhere = folder.resolve("none/out.csv");
        assertThatThrownBy(() -> new PairsFile(file, Progress.NONE).score(nowhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written");
    }

    private long score(String text) throws IOException {
        return new PairsFile(Files.writeString(folder.resolve("pairs.csv"), text), Progress.NONE).score(out);
    }

    private static double scoreOf(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    }

    private void nothingWasWritten() {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(out).hasContent(BEFORE);
            assertThat(files).allMatch(file -> !file.toString().endsWith(".part"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
