package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;

/** One pass over a PDF that sets down where each page begins, and which pages are pictures of text. */
final class PdfPages extends PDFTextStripper {
    private static final Pattern TOO_MANY_LINES = Pattern.compile("\n[ \t]*\n[ \t\n]*");

    private final Draft draft;
    private final StringWriter page = new StringWriter();
    private final List<Integer> scanned = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();

    PdfPages(Draft draft) {
        this.draft = draft;
        // In the order of the file: sorting by position interleaves columns. Files that interleave them are put right
        // page by page.
        setSortByPosition(false);
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("");
        setArticleEnd("\n");
    }

    void read(PDDocument pdf) throws IOException {
        writeText(pdf, page);
        if (!scanned.isEmpty()) {
            draft.notice("scanned " + PdfText.pages(scanned) + (scanned.size() == 1 ? " has" : " have") + " no text");
        }
        if (!damaged.isEmpty()) draft.notice(PdfText.pages(damaged) + " damaged: text may be missing there");
    }

    @Override
    public void processPage(PDPage pdfPage) throws IOException {
        try {
            super.processPage(pdfPage);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unreadable) throw e;
            damaged.add(getCurrentPageNo());
            keep(pdfPage);
        }
    }

    @Override
    protected void writePage() throws IOException {
        charactersByArticle.replaceAll(letters -> PdfColumns.inOrder(letters));
        super.writePage();
    }

    @Override
    protected void endPage(PDPage pdfPage) {
        keep(pdfPage);
    }

    private void keep(PDPage pdfPage) {
        String text = TOO_MANY_LINES.matcher(page.toString()).replaceAll("\n\n").strip();
        page.getBuffer().setLength(0);
        draft.text().startPage();
        draft.text().append(text);
        if (text.isEmpty() && hasPicture(pdfPage)) scanned.add(getCurrentPageNo());
    }

    private static boolean hasPicture(PDPage pdfPage) {
        PDResources resources = pdfPage.getResources();
        if (resources == null) return false;
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) return true;
        }
        return false;
    }
}
