package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** PDF (ISO 32000) by PDFBox itself, page by page, because only it says where each page begins. */
final class PdfText {
    static {
        FontMappers.set(new OneFont());
    }

    private final Draft draft;

    PdfText(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) throw damaged(null);
            if (!endsProperly(file))
                draft.notice("the end of the file is missing or damaged; what could be recovered was read");
            new PdfPages(draft).read(document);
            readForm(document);
            draft.title(document.getDocumentInformation().getTitle());
            noticeWhatIsNotRead(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("it is locked with a password; save it without one and bring it again", e);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static Unreadable damaged(@org.jspecify.annotations.Nullable Throwable cause) {
        return new Unreadable(
                "it is a damaged PDF, perhaps cut off on its way; bring it again from where it came", cause);
    }

    /** PDFBox repairs silently; an officer should know that something may be missing. */
    private static boolean endsProperly(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(2048, bytes.length())];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private void readForm(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) return;
        boolean first = true;
        for (PDField field : form.getFieldTree()) {
            String value = field.getValueAsString();
            if (value.isBlank() || value.equals("Off")) continue;
            String label = field.getAlternateFieldName();
            if (first) draft.notice("values of form fields stand at the end of the text");
            draft.text()
                    .append((first ? "\n\n" : "\n") + (label == null ? field.getFullyQualifiedName() : label) + ": "
                            + value);
            first = false;
        }
    }

    private void noticeWhatIsNotRead(PDDocument document) {
        if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
            draft.notice("its author asks that its text not be copied out");
        }
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getJavaScript() != null) draft.notice("contains scripts; they were not run");
        if (names != null && names.getEmbeddedFiles() != null) {
            draft.notice("files attached to the PDF were not opened; bring what matters by itself");
        }
    }

    /** Pages as “3”, “3 and 4” or “3, 4 and 7”; a long list is cut. */
    static String pages(List<Integer> pages) {
        List<String> shown = pages.stream().limit(10).map(String::valueOf).toList();
        String rest = pages.size() > shown.size() ? " and " + (pages.size() - shown.size()) + " more" : "";
        return (pages.size() == 1 ? "page " : "pages ") + String.join(", ", shown) + rest;
    }
}
