package org.answerable.desk.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.answerable.desk.vault.BrokenSeal;
import org.answerable.desk.vault.PassphraseSeal;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** Goes through a backup from its first byte to its last, and compares all of it with the manifest at its end. */
final class BackupReader {
    private static final int ZIP = 'P' << 8 | 'K';
    private static final int END = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;
    private static final int END_LENGTH = 22;

    private final Path file;
    private final char @Nullable [] passphrase;

    BackupReader(Path file, char @Nullable [] passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /** Takes what comes out of the archive. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes one entry.
         *
         * @param content to be read as far as wanted, not closed
         */
        void take(String name, InputStream content) throws IOException, SQLException;
    }

    /**
     * Reads all entries but the first and the last.
     *
     * @throws Refusal when it is no backup, the passphrase is another, or it is not what was written
     */
    Manifest read(Taker taker) throws SQLException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            InputStream in = opened(bytes);
            Manifest manifest = entries(new ZipInputStream(in), taker);
            // the end of the archive, and of the seal around it, must be whole too
            in.transferTo(OutputStream.nullOutputStream());
            return manifest;
        } catch (BrokenSeal e) {
            throw damaged(
                    e.damage() == BrokenSeal.Damage.CUT_SHORT ? "its end is missing" : "bytes of it were changed", e);
        } catch (EOFException e) {
            throw damaged("its end is missing", e);
        } catch (ZipException e) {
            throw damaged("bytes of it were changed", e);
        } catch (NoSuchFileException e) {
            throw new Refusal("there is no file " + file + "; check its name", e);
        } catch (IOException e) {
            throw new Refusal("the backup " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private InputStream opened(InputStream bytes) throws IOException {
        bytes.mark(2);
        int magic = bytes.read() << 8 | bytes.read();
        bytes.reset();
        if (magic == ZIP) {
            checkEnd();
            return bytes;
        }
        if (passphrase == null) {
            throw new Refusal("the backup " + file + " is sealed with a passphrase; give the passphrase");
        }
        return PassphraseSeal.open(bytes, passphrase);
    }

    /** The directory at an archive's end is not read here; without a seal, nothing else tells that it is whole. */
    private void checkEnd() throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            archive.seek(Math.max(0, archive.length() - END_LENGTH));
            if (archive.readInt() != END) {
                throw new EOFException();
            }
        }
    }

    private Manifest entries(ZipInputStream zip, Taker taker) throws IOException, SQLException {
        Map<String, Manifest.File> seen = new HashMap<>();
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Manifest.FIRST_ENTRY)) {
            throw new Refusal("the file " + file + " is no backup of a desk; check that it is the right one");
        }
        Manifest.checkFirstEntry(zip.readNBytes(64));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.equals(Manifest.LAST_ENTRY)) {
                Manifest manifest = Manifest.parse(zip.readAllBytes());
                if (zip.getNextEntry() != null) {
                    throw damaged("something was added to it", null);
                }
                compare(manifest, seen);
                return manifest;
            }
            Digest digest = new Digest();
            InputStream content = digest.from(zip);
            taker.take(name, content);
            content.transferTo(OutputStream.nullOutputStream());
            if (seen.put(name, new Manifest.File(name, digest.size(), digest.sha256())) != null) {
                throw damaged("it has two entries " + name, null);
            }
        }
        throw damaged("its end is missing", null);
    }

    private void compare(Manifest manifest, Map<String, Manifest.File> seen) {
        Set<String> expected = new HashSet<>();
        for (Manifest.Table table : manifest.tables()) {
            Manifest.File found = seen.get(Manifest.TABLES + table.name());
            if (found == null || !found.sha256().equals(table.sha256())) {
                throw damaged("table " + table.name() + " is not what was written", null);
            }
            expected.add(found.name());
        }
        for (Manifest.File wanted : manifest.files()) {
            if (!wanted.equals(seen.get(wanted.name()))) {
                throw damaged("file " + wanted.name() + " is not what was written", null);
            }
            expected.add(wanted.name());
        }
        manifest.damaged().forEach(address -> expected.add(Manifest.VAULT + address));
        if (!expected.containsAll(seen.keySet())) {
            throw damaged("something was added to it", null);
        }
    }

    private Refusal damaged(String how, @Nullable Throwable cause) {
        return new Refusal(
                "the backup " + file + " is damaged, " + how + "; nothing was restored, use another copy", cause);
    }
}
