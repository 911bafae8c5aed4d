package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Word processors' files, by Tika's parsers called directly: its service scan would cost every child a second. */
final class WordText {
    private final Draft draft;

    WordText(Draft draft) {
        this.draft = draft;
    }

    void read(Path file, MediaKind kind) throws IOException {
        if (kind == MediaKind.DOCX || kind == MediaKind.ODT) noticeParts(ZipPackage.parts(file));
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, kind.mediaType());
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser(kind).parse(in, new XhtmlText(draft.text()), metadata, context());
        } catch (EncryptedDocumentException e) {
            throw OleFile.locked();
        } catch (TikaException | SAXException e) {
            if (e.getCause() instanceof Unreadable known) throw known;
            throw new Unreadable("it is a damaged " + kind + " file; open and save it again, or bring it as PDF", e);
        }
        draft.title(metadata.get(TikaCoreProperties.TITLE));
    }

    private static Parser parser(MediaKind kind) {
        return switch (kind) {
            case DOCX -> new OOXMLParser();
            case DOC -> new OfficeParser();
            case RTF -> new RTFParser();
            default -> new OpenDocumentParser();
        };
    }

    private ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new Closed());
        return context;
    }

    private void noticeParts(List<String> parts) {
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin") || part.startsWith("Basic/"))) {
            draft.notice("contains macros; they were not run");
        }
        int embedded = (int) parts.stream()
                .filter(part -> part.contains("/embeddings/") || part.startsWith("Object "))
                .count();
        if (embedded > 0)
            draft.notice(Count.of(embedded, "embedded file") + " not opened; bring what matters by itself");
    }

    /** Files within the file stay closed: each would be a source of its own. */
    private static final class Closed implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("an embedded file was opened");
        }
    }
}
