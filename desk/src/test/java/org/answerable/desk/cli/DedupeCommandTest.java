package org.answerable.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupeCommandTest {
    private static final String NORA =
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Nora Lantern\"]}}\n";
    private static final String NORA_AGAIN =
            "{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Нора Лантерн\"],\"birthDate\":[\"1967\"]}}\n";

    @TempDir
    Path folder = Path.of("");

    private Spoken dedupe(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("entities.ftm.jsonl"), text);
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"dedupe", "--file", file.toString(), "--threshold", ".7"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Spoken.run(all);
    }

    @Test
    void pairsAreWrittenAsATable() throws IOException {
        Path out = folder.resolve("pairs.csv");
        Spoken said = dedupe(NORA + "\n" + NORA_AGAIN, "--out", out.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("1 pair written to " + out);
        assertThat(Files.readAllLines(out))
                .hasSize(2)
                .startsWith("left,right,score")
                .last()
                .asString()
                .startsWith("a,b,0.");
    }

    @Test
    void withoutAPlaceForThemPairsAreToldAtOnce() throws IOException {
        assertThat(dedupe(NORA + NORA_AGAIN).out()).startsWith("left,right,score\na,b,");
    }

    @Test
    void aLineThatIsNoEntityIsNamedAndNothingIsWritten() throws IOException {
        Path out = Files.writeString(folder.resolve("pairs.csv"), "as it was");
        for (String bad : new String[] {
            "not json\n",
            "[1]\n",
            "{\"schema\":\"Person\"}\n",
            "{\"id\":\"c\",\"schema\":\"Unicorn\",\"properties\":{}}\n",
            NORA
        }) {
            Spoken said = dedupe(NORA + bad, "--out", out.toString());
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("line 2").doesNotContain("\tat ");
        }
        assertThat(out).hasContent("as it was");
    }

    @Test
    void aFileThatIsNotThereOrNotInUnicodeIsNamed() throws IOException {
        assertThat(Spoken.run("dedupe", "--file", folder.resolve("none").toString(), "--threshold", ".7")
                        .err())
                .contains("there is no file");
        Path file = Files.write(folder.resolve("latin.jsonl"), "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Spoken.run("dedupe", "--file", file.toString(), "--threshold", ".7")
                        .err())
                .contains("UTF-8");
    }

    @Test
    void entitiesWithoutANameAreNoPairs() throws IOException {
        String unnamed = "{\"id\":\"%s\",\"schema\":\"Person\",\"properties\":{\"name\":[\" \"]}}\n";
        assertThat(dedupe(unnamed.formatted("a") + unnamed.formatted("b")).out())
                .isEqualTo("left,right,score\n");
    }

    @Test
    void theThresholdMustBeSaidAndBeOneThatCanBeKept() throws IOException {
        assertThat(Spoken.run("dedupe").code()).isNotZero();
        Path file = Files.writeString(folder.resolve("a.jsonl"), NORA);
        assertThat(Spoken.run("dedupe", "--file", file.toString(), "--threshold", ".2")
                        .err())
                .contains("0.67 to 1");
    }
}
