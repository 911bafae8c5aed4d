package org.answerable.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.answerable.desk.Desk;
import org.answerable.desk.storage.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The founding document and the facts in it, which are not the project's to publish and lie beside it. */
class FoundingDocumentTest {
    private static final Path SEED = Path.of("../../shared/data/seed");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before every test
    Path folder;

    @BeforeAll
    static void theSeedIsThere() {
        boolean there = Files.isReadable(SEED.resolve("facts.tsv"));
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("the founding document is not beside the project: " + SEED.toAbsolutePath());
        }
        assumeTrue(there, "the founding document is not beside the project");
    }

    @Test
    void itsFactsBecomeClaimsOnceAndAChangedQuoteIsRefusedWithItsRow() throws IOException {
        Path home = folder.resolve("home");
        Desk stays = Desk.open(Home.at(home));
        try {
            assertThat(Spoken.run(home, "ingest", SEED.resolve("odf-wd670.txt").toString())
                            .code())
                    .isZero();
            Path changed = folder.resolve("changed.tsv");
            Files.writeString(
                    changed,
                    Files.readString(SEED.resolve("facts.tsv"))
                            .replace(
                                    "Malik Kenzhaliyev, was removed from his post",
                                    "Malik Kenzhaliyev, was taken from his post"));
            Spoken refused = Spoken.run(home, "import", "claims", changed.toString());
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err())
                    .contains("line 21")
                    .contains("does not stand")
                    .contains("nothing was imported");
            assertThat(Spoken.run(home, "list", "person").out()).contains("none");

            String facts = SEED.resolve("facts.tsv").toString();
            assertThat(Spoken.run(home, "import", "claims", facts).out()).startsWith("41 claims made");
            assertThat(Spoken.run(home, "import", "claims", facts).out())
                    .startsWith("0 claims made")
                    .contains("41 were there already");
            assertThat(Spoken.run(home, "show", "Malik Kenzhaliyev").out())
                    .contains("removedFromPost")
                    .contains(
                            "“The next day, the chairman of the Aktau City Court, Malik Kenzhaliyev, was removed from his post”");
            assertThat(Spoken.run(home, "show", "Ablovas Dzhumayev").out())
                    .contains("imprisoned")
                    .doesNotContain("8 years")
                    .doesNotContain("eight");
            assertThat(Spoken.run(home, "verify").out()).contains("all right");
        } finally {
            stays.close();
        }
    }
}
