package org.answerable.desk.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** A process of its own that writes half of something into an index and then holds the lock until it is killed. */
final class Writer {
    static final String WORD = "halfway";

    private Writer() {}

    public static void main(String[] args) throws Exception {
        try (Directory directory = FSDirectory.open(Path.of(args[0]));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Folding.ANALYZER))) {
            Document document = new Document();
            document.add(new TextField(Documents.TEXT, WORD, Store.NO));
            writer.addDocument(document);
            writer.flush();
            System.out.println("writing");
            Thread.sleep(600_000);
        }
    }

    /** Starts one and waits until it writes. */
    static Process start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new java.io.BufferedReader(
                new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("writing")) {
                return process;
            }
        }
        throw new IllegalStateException("the writing process ended with " + process.exitValue());
    }

    /** Files that belong to no commit. */
    static List<String> leftBehind(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            List<String> files = new ArrayList<>(Arrays.asList(directory.listAll()));
            files.removeAll(reader.getIndexCommit().getFileNames());
            files.remove(IndexWriter.WRITE_LOCK_NAME);
            return files;
        }
    }
}
