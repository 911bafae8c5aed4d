package org.answerable.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Refusal;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementFileTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    @TempDir
    Path folder = Path.of("");

    private final UUID[] persons = new UUID[3];

    @BeforeEach
    void persons() {
        for (int i = 0; i < persons.length; i++) {
            persons[i] = person(Confidentiality.CASE);
        }
    }

    @Test
    void whatIsTakenOutComesBackInAsItHeld() throws IOException {
        decide(0, 1, Judgement.UNSURE);
        decide(0, 1, Judgement.SAME);
        decide(1, 2, Judgement.DIFFERENT);
        List<String> lines = mine(desk.owner());
        Path file = Files.write(folder.resolve("out.ijson"), lines);
        decisions().reversed().forEach(each -> undo(each));
        assertThat(mine(desk.owner())).hasSize(1).first().asString().contains("unsure");

        JudgementFile.Imported imported = bringIn(file);

        assertThat(imported.made()).isEqualTo(2);
        assertThat(mine(desk.owner()).stream().map(JudgementFileTest::judged))
                .containsExactlyElementsOf(
                        lines.stream().map(JudgementFileTest::judged).toList());
        assertThat(bringIn(file).made()).as("the second time").isZero();
    }

    @Test
    void whoJudgedElsewhereIsKeptAsWordsAndNotAsAnAccount() throws IOException {
        Path file = file("[\"%s\",\"%s\",\"positive\",0.91,\"alice\",\"2020-02-02T10:00:00\"]"
                .formatted(persons[0], persons[1]));

        bringIn(file);

        IdentityDecision made = decisions().getFirst();
        assertThat(made.by()).isEqualTo(desk.owner().account());
        assertThat(made.reason())
                .isEqualTo("from the file judgements.ijson, judged there by alice at 2020-02-02T10:00:00Z, score 0.91");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[1,2,3,4,5,6]",
                "[\"x\",\"y\",\"positive\",null,null,null]",
                "[\"01a20a68-0000-7000-8000-000000000000\",\"01a20a68-0000-7000-8000-000000000001\",\"positive\",null,null,null]",
                "[\"%1$s\",\"%1$s\",\"positive\",null,null,null]",
                "[\"%1$s\",\"%2$s\",\"perhaps\",null,null,null]",
                "[\"%1$s\",\"%2$s\",\"positive\",\"high\",null,null]",
                "[\"%1$s\",\"%2$s\",\"positive\",null,null,\"yesterday\"]",
                "[\"%1$s\",\"%2$s\",\"positive\",null,null]",
                "[\"%1$s\",\"%3$s\",\"negative\",null,null,null]",
            })
    void aLineThatIsNotRightIsNamedAndNothingOfTheFileIsTaken(String bad) throws IOException {
        Path file = file("""
                ["%1$s","%2$s","positive",null,null,null]

                ["%2$s","%3$s","positive",null,null,null]
                """.formatted((Object[]) persons) + bad.formatted((Object[]) persons));

        assertThatThrownBy(() -> bringIn(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("judgements.ijson, line 4: ")
                .hasMessageEndingWith("; nothing of the file was taken");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aLineWithoutEndIsRefused() throws IOException {
        Path file = file("[\"" + "x".repeat(20_000));

        assertThatThrownBy(() -> bringIn(file)).isInstanceOf(Refusal.class).hasMessageContaining("longer than 10000");
    }

    @Test
    void aFileThatIsNotThereOrNotInUnicodeIsNamed() throws IOException {
        Path none = folder.resolve("none");
        Path latin = Files.write(folder.resolve("latin"), "[\"é\"]".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> bringIn(none)).isInstanceOf(Refusal.class).hasMessageContaining("there is no file");
        assertThatThrownBy(() -> bringIn(latin)).isInstanceOf(Refusal.class).hasMessageContaining("UTF-8");
    }

    @Test
    void noJudgementSaysNothing() throws IOException {
        Path file = file("[\"%s\",\"%s\",\"no_judgement\",0.4,null,null]".formatted(persons[0], persons[1]));

        assertThat(bringIn(file)).isEqualTo(new JudgementFile.Imported(0, 0));
    }

    @Test
    void whatIsHiddenIsNotTakenOutAndNotDecidedFromAFile() throws IOException {
        UUID hidden = person(Confidentiality.SECRET);
        desk.desk().people().decide(desk.owner(), persons[0], hidden, Judgement.SAME, null);
        Viewer editor = desk.account("editor-" + UUID.randomUUID(), Role.EDITOR, Confidentiality.CASE);

        assertThat(mine(editor)).isEmpty();
        assertThatThrownBy(() -> desk.desk()
                        .judgements()
                        .bringIn(
                                editor,
                                file("[\"%s\",\"%s\",\"negative\",null,null,null]".formatted(persons[0], hidden))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no entity " + hidden);
    }

    private JudgementFile.Imported bringIn(Path file) {
        return desk.desk().judgements().bringIn(desk.owner(), file);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("judgements.ijson"), text);
    }

    private List<String> mine(Viewer viewer) {
        return desk.desk().judgements().lines(viewer).stream()
                .filter(line -> List.of(persons).stream().anyMatch(each -> line.contains(each.toString())))
                .toList();
    }

    private static String judged(String line) {
        return line.replaceFirst("null,.*", "");
    }

    private void decide(int one, int other, Judgement judgement) {
        desk.desk().people().decide(desk.owner(), persons[one], persons[other], judgement, "as somebody said");
    }

    private void undo(IdentityDecision decision) {
        if (decision.judgement() != Judgement.UNSURE) {
            desk.desk().people().undo(desk.owner(), decision.id(), null);
        }
    }

    private List<IdentityDecision> decisions() {
        return desk.desk().people().history(desk.owner(), java.util.Set.of(persons));
    }

    private static UUID person(Confidentiality level) {
        Source source = desk.source(UUID.randomUUID() + ".txt", "Mira Example sings. " + UUID.randomUUID(), level);
        return desk.accepted(source, "Person", "Mira Example", "position", "singer", "sings")
                .subject();
    }
}
