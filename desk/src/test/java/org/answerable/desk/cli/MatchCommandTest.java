package org.answerable.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void twoSpellingsOfOneNameAreOfferedWordByWord() {
        Spoken said = Spoken.run("match", "Әбішев Кенжебек", "Kezhenbek Abishev");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("may be the same name").contains("кенжебек sounds like kezhenbek");
    }

    @Test
    void anotherManOfTheSameFamilyIsNotOffered() {
        assertThat(Spoken.run("match", "Kenzhebek Abishev", "Aset Abishev").out())
                .contains("not offered as the same")
                .contains("kenzhebek is contradicted by aset");
    }

    @Test
    void programsAreToldTheSameAsOneObject() throws IOException {
        Spoken said = Spoken.run("match", "Lantern Trading LLC", "Lantern Trading", "--schema", "company", "--json");
        JsonNode told = JsonMapper.builder().build().readTree(said.out());
        assertThat(told.path("same").asBoolean()).isTrue();
        assertThat(told.path("terms").path(0).path("left").asString()).isNotEmpty();
    }

    @Test
    void whatSaysNothingIsTheSameAsNothing() {
        Spoken said = Spoken.run("match", "", "🙂");
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("0.0000  not offered as the same");
    }

    @Test
    void oneNameIsNotEnough() {
        Spoken said = Spoken.run("match", "Kenzhebek Abishev");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("two names are needed");
    }

    @Test
    void aSchemaThatDoesNotExistIsNamed() {
        Spoken said = Spoken.run("match", "A B", "A B", "--schema", "Unicorn");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("no schema “Unicorn”").doesNotContain("\tat ");
    }

    @Test
    void pairsInAFileAreScoredIntoAnother() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.csv"), "name1,name2\nБокаев Макс,Max Bokayev\n");
        Path out = folder.resolve("scored.csv");
        Spoken said = Spoken.run("match", "--pairs", pairs.toString(), "--out", out.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("1 pair scored");
        assertThat(Files.readAllLines(out)).startsWith("name1,name2,score").hasSize(2);
    }

    @Test
    void pairsWithoutAPlaceForTheirScoresAreRefused() {
        assertThat(Spoken.run("match", "--pairs", "pairs.csv").err()).contains("--out");
    }
}
