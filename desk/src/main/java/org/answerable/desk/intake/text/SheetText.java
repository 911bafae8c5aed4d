package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** XLSX as a stream: each sheet under its name, each row a line, cells separated by tabs, formulas by the value last computed. */
final class SheetText {
    private final Draft draft;

    SheetText(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        if (ZipPackage.parts(file).stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            draft.notice("contains macros; they were not run");
        }
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            draft.title(book.getPackageProperties().getTitleProperty().orElse(null));
            readSheets(book);
        } catch (OpenXML4JException | InvalidOperationException | SAXException e) {
            if (e.getCause() instanceof Unreadable known) throw known;
            throw new Unreadable("it is a damaged XLSX file; open and save it again, or bring it as CSV", e);
        }
    }

    private void readSheets(OPCPackage book) throws IOException, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(book);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book);
        SheetIterator sheets = (SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                draft.text().startPage();
                draft.text().append(sheets.getSheetName());
                XMLReader xml = newXmlReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), null, strings, new Rows(draft.text()), new PlainDates(), false));
                xml.parse(new InputSource(sheet));
            }
        }
    }

    private static XMLReader newXmlReader() throws SAXException {
        try {
            return XMLHelper.newXMLReader();
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }

    /** Cells that a sheet leaves out are empty, so that columns keep their place. */
    private static final class Rows implements SheetContentsHandler {
        private final CanonicalText text;
        private int column;
        private boolean rowOpen;

        Rows(CanonicalText text) {
            this.text = text;
        }

        @Override
        public void startRow(int rowNum) {
            column = 0;
            rowOpen = false;
        }

        @Override
        public void endRow(int rowNum) {
            rowOpen = false;
        }

        @Override
        public void cell(
                @Nullable String reference,
                @Nullable String value,
                org.apache.poi.xssf.usermodel.@Nullable XSSFComment comment) {
            int at = reference == null ? column : new CellReference(reference).getCol();
            if (value != null && !value.isBlank()) {
                if (!rowOpen) text.append("\n");
                text.append("\t".repeat(Math.max(0, at - column)));
                text.append(value.replaceAll("[\\s]+", " ").strip());
                rowOpen = true;
                column = at;
            }
            if (reference == null) column++;
        }
    }
}
