package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.answerable.desk.reading.text.View;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {
    private static final String MANIFEST = "MODELS.tsv";
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void everyModelOfTheRepositoryIsTheOneOfTheManifest() throws IOException {
        Path installed = Path.of("../models");
        List<String> files = Files.readAllLines(installed.resolve(MANIFEST)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[0])
                .toList();
        assertThat(files).hasSize(5);
        for (String file : files) {
            assertThat(Models.in(installed).read(file)).as(file).hasSizeGreaterThan(1_000_000);
        }
    }

    @Test
    void theManifestGivesSizeLicenceAndOriginOfEach() throws IOException {
        Path installed = Path.of("../models");
        for (String line : Files.readAllLines(installed.resolve(MANIFEST))) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(Files.size(installed.resolve(cells[0]))).as(line).isEqualTo(Long.parseLong(cells[2]));
            assertThat(cells[3]).isIn("MIT", "GPL-3.0-or-later");
            assertThat(cells[4]).containsPattern("^(maven|pypi) ");
        }
    }

    @Test
    void aFlippedByteIsNamedWithItsRemedy() throws IOException {
        manifest();
        Files.writeString(folder.resolve("a.bin"), "abd");
        assertThatThrownBy(() -> Models.in(folder).read("a.bin"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a.bin is damaged")
                .hasMessageContaining("run models/fetch");
    }

    @Test
    void aWholeFileIsRead() throws IOException {
        manifest();
        Files.writeString(folder.resolve("a.bin"), "abc");
        assertThat(Models.in(folder).read("a.bin")).asString().isEqualTo("abc");
    }

    @Test
    void aMissingFileIsNamedWithItsRemedy() throws IOException {
        manifest();
        assertThatThrownBy(() -> Models.in(folder).read("a.bin"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a.bin is missing")
                .hasMessageContaining("run models/fetch");
    }

    @Test
    void aFileThatTheManifestDoesNotNameIsRefused() throws IOException {
        manifest();
        Files.writeString(folder.resolve("b.bin"), "abc");
        assertThatThrownBy(() -> Models.in(folder).read("b.bin")).isInstanceOf(Refusal.class);
    }

    @Test
    void withoutAnyModelTheRestGoesOnAndOneSentenceSaysWhy() {
        Names names = new Names(Models.in(folder));
        View english = View.of("Mr Oscar Lindgren was arrested in Finland on Monday.", "en");
        assertThat(names.annotate(english))
                .extracting(each -> each.in(english.source()))
                .containsExactly("Finland");
        assertThat(names.notices(english))
                .singleElement()
                .asString()
                .contains("MODELS.tsv")
                .contains("missing");
        View russian = View.of("Адвокат Тимур Сагинбеков приехал в Финляндию.", "ru");
        assertThat(names.annotate(russian))
                .extracting(each -> each.in(russian.source()))
                .containsExactly("Тимур Сагинбеков", "Финляндию");
        assertThat(names.notices(russian)).hasSize(1);
    }

    private void manifest() throws IOException {
        Files.writeString(folder.resolve(MANIFEST), "# file\tsha256\na.bin\t" + SHA_OF_ABC + "\t3\tMIT\tpypi x y\n");
    }
}
