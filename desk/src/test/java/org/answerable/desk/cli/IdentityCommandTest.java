package org.answerable.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityCommandTest {
    @TempDir
    static Path folder = Path.of("");

    private Path home = Path.of("");
    private String one = "";
    private String other = "";

    @BeforeAll
    void twoRecords() throws IOException {
        home = folder.resolve("home");
        one = person("Mira Lantern");
        other = person("Мира Лантерн");
    }

    @Test
    void whoMayBeTheSameIsListedWithReasonsAndDecidedAndTakenBack() {
        assertThat(Spoken.run(home, "identity", "offers", one).out())
                .startsWith(other + "  0.9")
                .contains("Мира Лантерн")
                .contains("for: “Mira Lantern” and “Мира Лантерн”");
        Spoken decided = Spoken.run(home, "identity", "decide", one, other, "same", "--reason", "one passport");
        assertThat(decided.out()).endsWith("same\n");
        assertThat(Spoken.run(home, "show", one).out()).contains("Мира Лантерн");
        Path file = folder.resolve("out.ijson");
        assertThat(Spoken.run(home, "identity", "export", "--out", file.toString())
                        .out())
                .contains("1 decision written to " + file);
        assertThat(file).content().startsWith("[\"").contains("\"positive\"");

        String id = decided.out().substring(0, decided.out().indexOf(' '));
        assertThat(Spoken.run(home, "identity", "undo", id).out()).contains("taken back; now unsure");
        assertThat(Spoken.run(home, "identity", "undo", id))
                .matches(said -> said.code() == 1)
                .matches(said -> said.err().contains("does not hold any more"));
        assertThat(Spoken.run(home, "identity", "import", file.toString()).out())
                .isEqualTo("1 decided, 0 held already\n");
        assertThat(Spoken.run(home, "identity", "offers", one).out()).isEqualTo("nobody of a like name\n");
        assertThat(Spoken.run(home, "identity", "offers", one, "--json").out()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        String nobody = "01a20a68-0000-7000-8000-000000000000";
        for (List<String> words : List.of(
                List.of("identity"),
                List.of("identity", "offers", nobody),
                List.of("identity", "decide", one, one, "same", "--reason", "r"),
                List.of("identity", "decide", one, nobody, "same", "--reason", "r"),
                List.of("identity", "import", folder.resolve("none").toString()),
                List.of(
                        "identity",
                        "export",
                        "--out",
                        folder.resolve("no/such/folder").toString()))) {
            Spoken said = Spoken.run(home, words.toArray(String[]::new));
            assertThat(said.code()).as(words.toString()).isEqualTo(1);
            assertThat(said.err())
                    .as(words.toString())
                    .startsWith("answerable: ")
                    .doesNotContain("\tat ");
        }
        assertThat(Spoken.run(home, "identity", "decide", one, other, "perhaps", "--reason", "r")
                        .code())
                .isEqualTo(2);
    }

    private String person(String name) throws IOException {
        Path text =
                Files.writeString(folder.resolve(Integer.toHexString(name.hashCode()) + ".txt"), name + " is a judge.");
        String source = field(
                "id", Spoken.run(home, "ingest", text.toString(), "--json").out());
        String claim = Spoken.run(
                        home,
                        "claims",
                        "add",
                        "--source",
                        source,
                        "--quote",
                        "a judge",
                        "--subject",
                        name,
                        "--schema",
                        "Person",
                        "--property",
                        "position",
                        "--value",
                        "judge",
                        "--json")
                .out();
        Spoken.run(home, "claims", "accept", field("id", claim));
        return field("subject", claim);
    }

    private static String field(String name, String json) {
        return json.replaceAll("(?s).*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }
}
