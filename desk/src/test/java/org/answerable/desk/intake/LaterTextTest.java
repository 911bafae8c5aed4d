package org.answerable.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.answerable.desk.Progress;
import org.answerable.desk.TestDesk;
import org.answerable.desk.log.Report;
import org.answerable.desk.log.Verification;
import org.answerable.record.Identifier;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A text that comes after its source did, whatever read it. */
class LaterTextTest {
    @RegisterExtension
    static final TestDesk test = new TestDesk();

    @Test
    void itIsInTheLogAndVerificationFindsEverythingRight() throws IOException {
        Source source = emptyPdf();
        assertThat(keep(source, "Read by a machine.")).isTrue();

        Report report = verified();
        assertThat(report.findings()).isEmpty();
        assertThat(report.right()).isTrue();
        assertThat(test.passage(source, "by a machine").sourceId()).isEqualTo(source.id());
    }

    @Test
    void aSecondOneChangesNothing() throws IOException {
        Source source = emptyPdf();
        keep(source, "The first.");
        long entries = verified().entries();

        assertThat(keep(source, "The second.")).isFalse();

        assertThat(verified().entries()).isEqualTo(entries);
        assertThat(verified().right()).isTrue();
        assertThat(test.passage(source, "The first.").sourceId()).isEqualTo(source.id());
    }

    private static Report verified() {
        return Verification.of(test.database().owner(), test.desk().vault()).run(Progress.NONE, List.of());
    }

    private static boolean keep(Source source, String words) {
        CanonicalText text =
                new CanonicalText(source.id(), words, List.of(0), null, "Tesseract 0 (eng)", List.of("by a machine"));
        return test.desk()
                .access()
                .as(test.owner(), transaction -> new TextStore(transaction).insertLater(source, text));
    }

    private static Source emptyPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("Scan " + Identifier.next());
            document.save(out);
        }
        Arrival arrival = Arrival.to(test.casework().id()).at(Confidentiality.CASE);
        return test.desk()
                .intake()
                .receive(test.owner(), arrival, "scan.pdf", new ByteArrayInputStream(out.toByteArray()))
                .source();
    }
}
