package org.answerable.desk.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the index: read by everybody, written by whoever holds Lucene's lock on it. The writer exists while something is written and no
 * longer, so that another process is never kept waiting by one that is idle.
 */
final class IndexFolder implements Closeable {
    private static final double BUFFER_MEGABYTES = 8;

    private final Directory directory;
    private @Nullable Readers readers;

    IndexFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            this.directory = FSDirectory.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be opened in " + folder, e);
        }
    }

    /** Something done with Lucene. */
    interface Using<A, T> {
        T with(A lucene) throws IOException;
    }

    /** How far the last commit had come; empty when there is none, or none that this program can use. */
    Optional<Reached> reached() {
        try {
            return DirectoryReader.indexExists(directory)
                    ? Reached.of(SegmentInfos.readLatestCommit(directory).getUserData())
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the last commit.
     *
     * @throws Damaged when that cannot be done
     */
    <T> T read(Function<IndexReader, T> use, T whenThereIsNone) {
        try {
            Readers open = readers();
            if (open == null) {
                return whenThereIsNone;
            }
            DirectoryReader reader = current(open);
            try {
                return use.apply(reader);
            } finally {
                reader.decRef();
            }
        } catch (Damaged e) {
            forgetReaders();
            throw e;
        } catch (IOException e) {
            forgetReaders();
            throw new Damaged(e);
        }
    }

    private static DirectoryReader current(Readers open) throws IOException {
        try {
            open.maybeRefreshBlocking();
            return open.acquire();
        } catch (RuntimeException e) {
            throw new Damaged(e);
        }
    }

    /** Writes, unless somebody else is writing. Nothing is kept of what was not committed. */
    <T> Optional<T> write(Using<IndexWriter, T> use) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Folding.ANALYZER)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
        IndexWriter writer;
        try {
            writer = new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new Damaged(e);
        }
        try (writer) {
            return Optional.of(use.with(writer));
        } catch (CorruptIndexException | FileNotFoundException | NoSuchFileException | EOFException e) {
            throw new Damaged(e);
        }
    }

    /** Empties the folder, whatever is in it; false when somebody is writing there. */
    boolean clear() throws IOException {
        forgetReaders();
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    directory.deleteFile(file);
                }
            }
            return true;
        } catch (LockObtainFailedException e) {
            return false;
        }
    }

    /** Lets go of files that a later commit no longer has. */
    void refresh() {
        read(reader -> true, true);
    }

    private synchronized @Nullable Readers readers() throws IOException {
        if (readers == null && DirectoryReader.indexExists(directory)) {
            DirectoryReader first = open();
            try {
                for (LeafReaderContext leaf : first.leaves()) {
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
            } catch (IOException | RuntimeException e) {
                first.close();
                throw new Damaged(e);
            }
            readers = new Readers(first);
        }
        return readers;
    }

    private DirectoryReader open() throws IOException {
        try {
            return DirectoryReader.open(directory);
        } catch (RuntimeException e) {
            throw new Damaged(e);
        }
    }

    private synchronized void forgetReaders() {
        Readers open = readers;
        readers = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException | RuntimeException e) {
            // what cannot be read may not be closed in order either, and nothing is lost with it
        }
    }

    @Override
    public void close() throws IOException {
        forgetReaders();
        directory.close();
    }
}
