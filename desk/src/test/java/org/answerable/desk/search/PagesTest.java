package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.CaseFile;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Capture;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Reliability;
import org.answerable.record.source.Source;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the index proposes before anything is read again. */
class PagesTest {
    private static final CaseFile CASE = new CaseFile(UUID.randomUUID(), "A case", false);

    private final Directory directory = new ByteBuffersDirectory();
    private IndexWriter writer;

    @BeforeEach
    void open() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig(Folding.ANALYZER));
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
        directory.close();
    }

    @Test
    void theLabelIsAFilterInsideTheQuery() throws IOException {
        UUID open = add("Feldspar", "of the first label", 1);
        UUID closed = add("Feldspar", "of the second label", 2);
        assertThat(found("feldspar", List.of(1))).containsExactly(open);
        assertThat(found("feldspar", List.of(2))).containsExactly(closed);
        assertThat(found("feldspar", List.of(1, 2))).containsExactlyInAnyOrder(open, closed);
        assertThat(found("feldspar", List.of())).isEmpty();
        assertThat(found("feldspar", List.of(3))).isEmpty();
    }

    @Test
    void aNameCountsForMoreThanAMention() throws IOException {
        UUID mentioned = add("Something else", "this mentions mica once", 1);
        UUID named = add("Mica", "and something else in the text", 1);
        assertThat(found("mica", List.of(1))).containsExactly(named, mentioned);
    }

    @Test
    void aRareWordCountsForMoreThanAUsualOne() throws IOException {
        for (int i = 0; i < 20; i++) {
            add("Paper " + i, "quartz", 1);
        }
        UUID rare = add("Paper 21", "obsidian", 1);
        assertThat(found("quartz obsidian", List.of(1), Occur.SHOULD).getFirst())
                .isEqualTo(rare);
    }

    @Test
    void pagesFollowOneAnotherAndEnd() throws IOException {
        for (int i = 0; i < 150; i++) {
            add("Paper " + i, "basalt", 1);
        }
        assertThat(found("basalt", List.of(1))).hasSize(150).doesNotHaveDuplicates();
    }

    @Test
    void theIndexKeepsNoTextButIdentifiers() throws IOException {
        add("Gypsum", "in the text", 1);
        writer.commit();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.storedFields().document(0).getFields())
                    .extracting(field -> field.name())
                    .containsExactlyInAnyOrder(
                            Documents.OBJECT,
                            Documents.KIND,
                            Documents.ABOUT,
                            Documents.PAGE,
                            Documents.START,
                            Documents.END);
        }
    }

    private UUID add(String title, String text, int label) throws IOException {
        UUID id = UUID.randomUUID();
        Source source = new Source(
                id,
                CASE.id(),
                Confidentiality.OPEN,
                "0".repeat(64),
                1,
                "text/plain",
                "file.txt",
                title,
                null,
                Reliability.F,
                null,
                null,
                Capture.unknown(),
                java.time.Instant.EPOCH,
                id);
        CanonicalText canonical = new CanonicalText(id, text, List.of(0), null, "test", List.of());
        writer.addDocuments(Documents.of(source, canonical, label));
        return id;
    }

    private List<UUID> found(String words, List<Integer> labels) throws IOException {
        return found(words, labels, Occur.MUST);
    }

    private List<UUID> found(String words, List<Integer> labels, Occur occur) throws IOException {
        writer.commit();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Pages pages = Pages.of(reader, Question.of(words), labels, occur);
            List<UUID> all = new ArrayList<>();
            for (List<Found> page = pages.next(); !page.isEmpty(); page = pages.next()) {
                page.forEach(each -> all.add(each.object()));
            }
            return all;
        }
    }
}
