package org.answerable.desk.intake.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Microsoft's older container: a .doc, or any newer document that a password locks. */
final class OleFile {
    private OleFile() {}

    static MediaKind kind(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntry("EncryptedPackage")) throw locked();
            if (root.hasEntry("WordDocument")) return MediaKind.DOC;
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unreadable known) throw known;
            throw new Unreadable("it is a damaged Office file; open and save it again, or bring it as PDF", e);
        }
        throw new Unreadable("it is an old Office file that is not a text document; save it as XLSX, DOCX or PDF; "
                + MediaKind.whatIsRead());
    }

    static Unreadable locked() {
        return new Unreadable("it is locked with a password; save it without one and bring it again");
    }
}
