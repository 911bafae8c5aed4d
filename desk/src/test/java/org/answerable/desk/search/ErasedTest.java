package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.desk.TestDesk;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Reading;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What was erased is in no file of the index, whichever process did it and whether or not it told the log. */
class ErasedTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    @TempDir
    Path folder;

    private Search search;
    private Source source;

    @BeforeEach
    void open() {
        search = new Search(folder, desk.desk().access());
        source = desk.source(UUID.randomUUID() + ".txt", "A record of " + UUID.randomUUID(), Confidentiality.CASE);
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void anErasedClaimIsInNoFileWhoeverReadsTheIndexMeanwhile() throws Exception {
        Claim claim = claim("Xenophilius");
        claim("Staying");
        search.follow();
        desk.desk().claims().read(desk.owner(), claim.id(), Reading.ACCEPTED, null);
        search.follow();
        try (Search other = new Search(folder, desk.desk().access())) {
            assertThat(other.find(desk.owner(), "xenophilius", 5)).hasSize(1);
            assertThat(filesWith("xenophilius")).isPositive();

            erase("delete from claim where id = ?", claim.id());
            assertThat(other.find(desk.owner(), "xenophilius", 5))
                    .as("the index is old")
                    .isEmpty();
            search.forget();

            assertThat(filesWith("xenophilius")).isZero();
            assertThat(filesWith("staying")).isPositive();
            assertThat(words()).doesNotContain("xenophilius").contains("staying");
            assertThat(other.find(desk.owner(), "staying", 5)).hasSize(1);
        }
    }

    @Test
    void aSingleErasureAmongManyIsForgottenToo() throws Exception {
        Claim claim = claim("Yolanthe");
        for (int i = 0; i < 30; i++) {
            claim("Other" + i);
        }
        search.follow();
        erase("delete from claim where id = ?", claim.id());
        search.forget();
        assertThat(words()).doesNotContain("yolanthe").contains("other29");
        assertThat(filesWith("yolanthe")).isZero();
    }

    @Test
    void anErasedSourceIsInNoFile() throws Exception {
        Source erased = desk.source("erased.txt", "The Zephyrine papers.", Confidentiality.CASE);
        search.follow();
        assertThat(filesWith("zephyrine")).isPositive();
        erase("delete from source where id = ?", erased.id());
        search.forget();
        assertThat(filesWith("zephyrine")).isZero();
        assertThat(search.find(desk.owner(), "zephyrine", 5)).isEmpty();
    }

    @Test
    void followingForgetsByItselfWhatTheLogNames() throws Exception {
        Claim claim = claim("Wilhelmine");
        search.follow();
        erase("delete from claim where id = ?", claim.id());
        // the log names the claim once more, as an erasure does
        desk.desk()
                .access()
                .run(
                        desk.owner(),
                        transaction -> transaction.note(
                                "claim.erase", new org.answerable.record.log.Item("claim", claim.id())));
        search.follow();
        assertThat(filesWith("wilhelmine")).isZero();
        assertThat(words()).doesNotContain("wilhelmine");
    }

    @Test
    void forgettingWithNothingToForgetHarmsNothing() throws Exception {
        search.forget();
        claim("Ulrike");
        search.forget();
        search.forget();
        assertThat(search.find(desk.owner(), "ulrike", 5)).hasSize(1);
    }

    private Claim claim(String name) {
        return desk.claim(source, "Person", name, "name", name, "record");
    }

    private static void erase(String sql, UUID id) throws SQLException {
        try (Connection connection = desk.database().admin().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** Every term of the index, those of deleted documents too (files keep terms packed, so that looking at bytes alone may miss one). */
    private Set<String> words() throws IOException {
        Set<String> words = new HashSet<>();
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.numDeletedDocs()).isZero();
            assertThat(directory.listAll())
                    .as("files of earlier commits")
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(reader.getIndexCommit().getFileNames().stream(), Stream.of("write.lock"))
                                    .toList());
            for (String field : List.of(Documents.NAME, Documents.TEXT)) {
                TermsEnum each = Objects.requireNonNull(MultiTerms.getTerms(reader, field))
                        .iterator();
                for (BytesRef word = each.next(); word != null; word = each.next()) {
                    words.add(word.utf8ToString());
                }
            }
        }
        return words;
    }

    private long filesWith(String word) throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> contains(file, bytes)).count();
        }
    }

    private static boolean contains(Path file, byte[] word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(word, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
