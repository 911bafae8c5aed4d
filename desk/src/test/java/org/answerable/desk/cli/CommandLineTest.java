package org.answerable.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.storage.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before every test
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before every test
    private static Path home;

    @SuppressWarnings("NullAway.Init") // open before every test, so that the server stays
    private static Desk desk;

    @BeforeAll
    static void aHomeWithTheDemonstration() {
        home = folder.resolve("home");
        desk = Desk.open(Home.at(home));
        assertThat(Spoken.run(home, "demo").code()).isZero();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theDemonstrationIsThereOnceHoweverOftenItIsLoaded() {
        assertThat(Spoken.run(home, "demo").out()).contains("there already");
    }

    @Test
    void theDemonstrationShowsBothCountsOfSignatoriesAsOfTheirDates() {
        assertThat(Spoken.run(home, "show", "PACE Written Declaration 670").out())
                .contains("● 22 (2019-01-24)")
                .contains("● 24 (2019-04-24)")
                .contains("the sources disagree");
    }

    @Test
    void nobodyIsSentencedToEightYearsThatTheSourceSaysOfTheGroup() {
        Viewer owner = desk.accounts().owner().viewer();
        assertThat(desk.records().list(owner, "Person", null, 1000))
                .hasSizeGreaterThan(50)
                .allSatisfy(each -> {
                    String everything =
                            desk.records().of(owner, each.id()).orElseThrow().toString();
                    assertThat(everything)
                            .doesNotContainIgnoringCase("eight years")
                            .doesNotContain("8 years");
                });
        assertThat(Spoken.run(home, "list", "LegalEntity").out()).contains("persons named as imprisoned");
    }

    @Test
    void aRefusalEndsWithOneAndASentence() {
        Spoken spoken = Spoken.run(home, "show", "Nobody At All");
        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.err())
                .startsWith("answerable: nobody and nothing is called exactly")
                .doesNotContain("\tat ");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(Spoken.run(home, "show").code()).isEqualTo(2);
        assertThat(Spoken.run(home, "no-such-command").code()).isEqualTo(2);
    }

    @Test
    void filesThatCannotBeReadAreSaidAndTheRestGoesOn() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path good = Files.writeString(folder.resolve("good.txt"), "Mira Example was seen in the market.");
        Spoken spoken = Spoken.run(
                home, "ingest", empty.toString(), folder.resolve("missing.pdf").toString(), good.toString());
        assertThat(spoken.code()).isEqualTo(1);
        assertThat(spoken.out()).contains("1 stored, 2 refused");
        assertThat(spoken.err()).contains("empty.txt").contains("missing.pdf");
    }

    @Test
    void aFileIsReadWhateverLettersItsNameHas() throws IOException {
        Path file = Files.writeString(folder.resolve("Әбішев мысал.txt"), "Ona Sample is a weaver in Exampletown.");

        Spoken spoken = Spoken.run(home, "ingest", file.toString());

        assertThat(spoken.code()).isZero();
        assertThat(spoken.err()).doesNotContain("was not read");
    }

    @Test
    void aClaimIsMadeAcceptedAssessedAndTakenBack() throws IOException {
        Path file = Files.writeString(folder.resolve("claim.txt"), "Ivo Sample is a baker in Exampletown.");
        String source = Spoken.run(home, "ingest", file.toString(), "--json")
                .out()
                .replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        String claim = Spoken.run(
                        home,
                        "claims",
                        "add",
                        "--source",
                        source,
                        "--subject",
                        "Ivo Sample",
                        "--schema",
                        "Person",
                        "--property",
                        "position",
                        "--value",
                        "baker",
                        "--quote",
                        "Ivo Sample is a baker")
                .out()
                .strip();
        assertThat(Spoken.run(home, "claims", "list").out()).contains(claim);
        assertThat(Spoken.run(home, "claims", "accept", claim).out()).contains("accepted");
        assertThat(Spoken.run(home, "claims", "assess", claim, "established").err())
                .contains("standard");
        assertThat(Spoken.run(home, "claims", "assess", claim, "established", "--standard", "balance of probabilities")
                        .code())
                .isZero();
        assertThat(Spoken.run(home, "show", "Ivo Sample").out()).contains("■ established: balance of probabilities");
        assertThat(Spoken.run(home, "claims", "undo", claim).code()).isZero();
        assertThat(Spoken.run(home, "show", "Ivo Sample").out()).doesNotContain("■");
        assertThat(Spoken.run(home, "find", "baker").out()).contains("Ivo Sample");
    }

    @Test
    void aClaimStandsOnARegionOfAPictureToo() throws IOException {
        byte[] picture = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000");
        Path file = Files.write(folder.resolve("square.png"), picture);
        String source = Spoken.run(home, "ingest", file.toString(), "--json")
                .out()
                .replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        String[] claim = {
            "claims",
            "add",
            "--source",
            source,
            "--subject",
            "Kim Pictured",
            "--schema",
            "Person",
            "--property",
            "role",
            "--value",
            "speaker"
        };
        assertThat(Spoken.run(home, with(claim, "--region", "10,20,30,40")).code())
                .isZero();
        assertThat(Spoken.run(home, with(claim, "--region", "90,20,30,40")).err())
                .contains("within 0 and 100");
        assertThat(Spoken.run(home, with(claim, "--quote", "anything")).err()).contains("no text to quote");
        assertThat(Spoken.run(home, claim).err()).contains("one of --quote, --region and --seconds");
        assertThat(Spoken.run(home, "claims", "list", "--source", source).out()).contains("a region of the picture");
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aReaderMayReadAndNothingElse() {
        Viewer owner = desk.accounts().owner().viewer();
        desk.accounts().open(owner, "mere-reader", "A reader", Role.READER);
        assertThat(Spoken.run(home, "list", "person", "--as", "mere-reader").out())
                .contains("none");
        Spoken refused = Spoken.run(home, "verify", "--as", "mere-reader");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("not for the role reader");
    }

    @Test
    void whatIsExportedIsFollowTheMoneyJsonOrRows() {
        assertThat(Spoken.run(home, "export", "--format", "ftm").out())
                .contains("\"schema\":\"Instrument\"")
                .contains("\"signatoryCount\":[\"22\",\"24\"]");
        assertThat(Spoken.run(home, "export", "--format", "json").out()).contains("\"asserter\":\"the source itself\"");
        assertThat(Spoken.run(home, "export", "--format", "csv").out())
                .startsWith("id,subject,schema,named,property,value");
    }

    @Test
    void theHomeVerifies() {
        Spoken spoken = Spoken.run(home, "verify");
        assertThat(spoken.out()).contains("all right");
        assertThat(spoken.code()).isZero();
    }
}
