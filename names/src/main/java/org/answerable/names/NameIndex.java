package org.answerable.names;

import java.io.IOException;
import java.nio.file.Path;
import org.answerable.names.index.Contents;
import org.answerable.names.index.ContentsBuilder;
import org.answerable.names.index.Pairs;
import org.answerable.names.index.Search;

/**
 * Many names in which those that are like a given one are found without comparing it with each: the same ones, with the same scores. It lies in a
 * file that is never changed and is mapped into memory: several processes may use it at once.
 *
 * {@snippet file="Examples.java" region="index"}
 */
public final class NameIndex {
    /** The lowest threshold that can be searched with: below it, a name may be like one that shares no telling part with it. */
    public static final double LEAST_THRESHOLD = .67;

    private final Contents contents;

    private NameIndex(Contents contents) {
        this.contents = contents;
    }

    /** Begins an index of names of one kind. */
    public static Builder builder(Kind kind) {
        return new Builder(kind);
    }

    /**
     * Opens an index.
     *
     * @throws IOException if the file cannot be read, is damaged, or was written by another version of the library
     */
    public static NameIndex open(Path file) throws IOException {
        return new NameIndex(Contents.open(file));
    }

    /** What the names are the names of. */
    public Kind kind() {
        return contents.kind();
    }

    /** How many names there are; they are numbered from 0. */
    public int size() {
        return contents.size();
    }

    /**
     * A search for names that score at least so much. It remembers what words it was asked for: keep it for the next question.
     *
     * @throws IllegalArgumentException if the threshold is below {@link #LEAST_THRESHOLD} or above 1
     */
    public NameSearch search(double threshold) {
        return new NameSearch(new Search(contents, valid(threshold)));
    }

    /**
     * The pairs of its names that score at least so much.
     *
     * @throws IllegalArgumentException if the threshold is below {@link #LEAST_THRESHOLD} or above 1
     */
    public NamePairs pairs(double threshold) {
        return new NamePairs(new Pairs(contents, valid(threshold)));
    }

    private static double valid(double threshold) {
        if (!(threshold >= LEAST_THRESHOLD && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold of %s cannot be searched with; it must be %s to 1"
                    .formatted(threshold, LEAST_THRESHOLD));
        }
        return threshold;
    }

    /** Gathers names and writes an index of them. For one thread, and one index. */
    public static final class Builder {
        private final ContentsBuilder contents;

        private Builder(Kind kind) {
            contents = new ContentsBuilder(kind);
        }

        /** Adds a name and returns its number: 0 for the first, 1 for the next. Names that have no letter and no digit are never found. */
        public int add(String name) {
            return contents.add(name);
        }

        /**
         * Writes the index to a file, in one step: whoever opens the file sees the old one, or all of the new one.
         *
         * @throws IOException if it cannot be written
         */
        public void write(Path file) throws IOException {
            contents.write(file);
        }
    }
}
