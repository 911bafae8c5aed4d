package org.answerable.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.text.ReadText;
import org.answerable.desk.intake.text.TextReader;
import org.answerable.desk.vault.Receipt;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Custody;
import org.answerable.record.source.Source;
import org.answerable.record.time.Edtf;

/**
 * Receives files. Text first, because a file that cannot be read is refused with nothing stored; then the vault; then the record. When this
 * returns, bytes, text, custody and log are on the disk.
 */
public final class Intake {
    /** No single file may be larger: 2 GiB. Documents whose text is read have a lower limit of their own. */
    public static final long LARGEST = 2L << 30;

    /** Name and version of what reads texts, kept with each text. */
    static final String READER = "answerable-text 1";

    private final Access access;
    private final Vault vault;
    private final TextReader reader;
    private final Path spool;
    private final Arriving arriving;
    private final Arrivals arrivals;

    /**
     * @param access the way in to the record
     * @param vault where bytes are kept
     * @param reader what gets text out of them
     * @param spool a folder for files on their way
     * @param arriving a folder for marks of what is on its way
     * @param arrivals who wants to know of it
     */
    public Intake(Access access, Vault vault, TextReader reader, Path spool, Path arriving, Arrivals arrivals) {
        this.access = access;
        this.vault = vault;
        this.reader = reader;
        this.spool = spool;
        this.arriving = new Arriving(arriving);
        this.arrivals = arrivals;
    }

    /**
     * Receives bytes that come as a stream.
     *
     * @throws Refusal when they cannot become a source; nothing of them is kept
     */
    public Received receive(Viewer viewer, Arrival arrival, String fileName, InputStream bytes) {
        viewer.must(Role.OFFICER, "store a source");
        try {
            Files.createDirectories(spool);
            Path file = Files.createTempFile(spool, "arriving", ".bin");
            try {
                Files.copy(bytes, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                return receive(viewer, arrival, fileName, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw DiskTrouble.refusal(FileName.clean(fileName), e);
        }
    }

    /**
     * Receives a file.
     *
     * @throws Refusal when it cannot become a source; nothing of it is kept
     */
    public Received receive(Viewer viewer, Arrival arrival, String fileName, Path file) {
        viewer.must(Role.OFFICER, "store a source");
        String name = FileName.clean(fileName);
        if (arrival.published() != null) {
            Edtf.parse(arrival.published());
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal("“" + name + "” is larger than 2 GiB; split it, or store the parts that matter");
            }
            Hash sha256 = hash(file);
            Arriving.Mark mark = arriving.mark(sha256);
            try {
                ReadText text = reader.read(file, name);
                Receipt receipt = store(file);
                if (!receipt.sha256().equals(sha256)) {
                    if (!receipt.already()) {
                        vault.erase(receipt.sha256());
                    }
                    throw new Refusal(
                            "“" + name + "” changed while it was being read; store it again when it is finished");
                }
                return keep(viewer, arrival, name, text, receipt, mark);
            } finally {
                mark.close();
            }
        } catch (IOException | UncheckedIOException e) {
            throw DiskTrouble.refusal(name, e);
        }
    }

    /** Puts right what a process that was stopped left between the vault and the record. */
    public void recover() {
        for (Hash sha256 : arriving.leftBehind()) {
            boolean known = knows(sha256);
            try {
                if (!known) {
                    vault.erase(sha256);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            arriving.settled(sha256);
        }
    }

    private Receipt store(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return vault.store(in, LARGEST);
        }
    }

    private Received keep(
            Viewer viewer, Arrival arrival, String name, ReadText text, Receipt receipt, Arriving.Mark mark)
            throws IOException {
        try {
            Received received = access.as(viewer, transaction -> keep(transaction, arrival, name, text, receipt));
            arrivals.kept();
            return received;
        } catch (RuntimeException e) {
            takeBack(receipt.sha256(), mark, e);
            throw e;
        }
    }

    /**
     * Takes a file out of the vault again, if it is nobody's. A transaction may have been committed although its answer was lost with the
     * connection, so the record is asked; and somebody else may bring the same bytes just now. Where that cannot be known, the mark stays, and
     * who opens the home next decides.
     */
    private void takeBack(Hash sha256, Arriving.Mark mark, RuntimeException why) throws IOException {
        try {
            if (knows(sha256)) {
                return;
            }
            if (arriving.alone(mark)) {
                vault.erase(sha256);
            } else {
                mark.stay();
            }
        } catch (RuntimeException unreachable) {
            mark.stay();
            why.addSuppressed(unreachable);
        }
    }

    private boolean knows(Hash sha256) {
        return access.recover(transaction -> new SourceStore(transaction).knows(sha256.hex()));
    }

    private Received keep(Transaction transaction, Arrival arrival, String name, ReadText text, Receipt receipt) {
        SourceStore sources = new SourceStore(transaction);
        CustodyStore custody = new CustodyStore(transaction);
        Source known =
                sources.withBytes(arrival.caseId(), receipt.sha256().hex()).orElse(null);
        if (known != null) {
            custody.add(known, Custody.Event.RECEIVED_AGAIN, name);
            return new Received(known, true, text.notices());
        }
        UUID id = Identifier.next();
        Source source = new Source(
                id,
                arrival.caseId(),
                arrival.confidentiality(),
                receipt.sha256().hex(),
                receipt.size(),
                text.mediaType(),
                name,
                Title.of(arrival.title(), text.title(), name),
                arrival.published(),
                arrival.reliability(),
                arrival.derivesFrom(),
                arrival.restatedFrom(),
                arrival.capture(),
                transaction.at(),
                transaction.viewer().account());
        sources.insert(source);
        custody.add(source, Custody.Event.RECEIVED, name);
        if (!text.text().isEmpty()) {
            new TextStore(transaction)
                    .insert(
                            source,
                            new CanonicalText(
                                    id, text.text(), text.pageStarts(), text.language(), READER, text.notices()));
            arrivals.arrived(transaction, source);
        }
        return new Received(source, false, text.notices());
    }

    private static Hash hash(Path file) throws IOException {
        MessageDigest digest = Hash.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return new Hash(digest.digest());
    }

    /**
     * What came of a file.
     *
     * @param source the source that it is
     * @param already whether the same bytes were there before; then only a custody entry was added
     * @param notices what the reader of texts wants people to know
     */
    public record Received(Source source, boolean already, List<String> notices) {}
}
