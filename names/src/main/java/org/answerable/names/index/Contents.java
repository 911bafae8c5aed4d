package org.answerable.names.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.answerable.names.Kind;
import org.answerable.names.Script;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Vocabulary;
import org.answerable.names.parse.Word;

/**
 * What an index is made of, mapped. An entry is one name as it is compared: a text that offers several names, one for another, has one entry for
 * the whole and one for each. Safe for use by many threads.
 */
public final class Contents {
    /** An entry for all of a text. */
    static final int WHOLE = 1;

    /** An entry for what a text offers: all of it when it offers nothing. */
    static final int OFFERED = 2;

    /** An entry of which no more than one word counts. */
    static final int SINGLE = 4;

    private final Kind kind;
    private final int size;
    private final WordTable words;
    private final Rows wordsOfEntries;
    private final Rows entriesOfWords;
    private final IntBuffer numbers;
    private final ByteBuffer flags;
    private final BitSet inSeveral;
    private final SoundLists sounds;
    private final Acronyms acronyms;

    private Contents(SnapshotReader reader) throws IOException {
        kind = Layout.read(reader);
        size = reader.ints().get(0);
        words = new WordTable(reader);
        if (reader.ints().get(0) != Layout.sounds(words.size(), words::word)) {
            throw reader.otherVersion();
        }
        wordsOfEntries = new Rows(reader);
        entriesOfWords = new Rows(reader);
        numbers = reader.ints();
        flags = reader.bytes();
        IntBuffer mixed = reader.ints();
        inSeveral = new BitSet(flags.limit());
        for (int i = 0; i < mixed.limit(); i++) {
            inSeveral.set(mixed.get(i));
        }
        sounds = new SoundLists(reader);
        acronyms = new Acronyms(reader);
    }

    /**
     * Opens an index that a {@link ContentsBuilder} wrote.
     *
     * @throws IOException if the file cannot be read, is damaged, or is no index of this version
     */
    public static Contents open(Path path) throws IOException {
        try (SnapshotReader reader = new SnapshotReader(path)) {
            return new Contents(reader);
        }
    }

    /** What the names are the names of. */
    public Kind kind() {
        return kind;
    }

    /** How many names there are. */
    public int size() {
        return size;
    }

    WordTable words() {
        return words;
    }

    /** For each entry its words. */
    Rows wordsOfEntries() {
        return wordsOfEntries;
    }

    /** For each word the entries that have it. */
    Rows entriesOfWords() {
        return entriesOfWords;
    }

    SoundLists sounds() {
        return sounds;
    }

    Acronyms acronyms() {
        return acronyms;
    }

    /** How many entries there are. */
    int entries() {
        return flags.limit();
    }

    /** The number of the name that an entry is of. */
    int number(int entry) {
        return numbers.get(entry);
    }

    /** What of its text an entry is for: {@link #WHOLE}, {@link #OFFERED} or both. */
    int parts(int entry) {
        return flags.get(entry) & (WHOLE | OFFERED);
    }

    /** Whether no more than one word of an entry counts. */
    boolean single(int entry) {
        return (flags.get(entry) & SINGLE) != 0;
    }

    /** Whether an entry's words are in more than one script. */
    boolean mixed(int entry) {
        return inSeveral.get(entry);
    }

    /** The script of an entry's first word. */
    Script script(int entry) {
        return wordsOfEntries.length(entry) == 0
                ? Script.OTHER
                : words.form(wordsOfEntries.value(wordsOfEntries.start(entry))).script();
    }

    /** An entry ready to be compared. */
    Paired paired(int entry) {
        List<Word> all = new ArrayList<>(wordsOfEntries.length(entry));
        for (int i = wordsOfEntries.start(entry); i < wordsOfEntries.end(entry); i++) {
            all.add(words.word(wordsOfEntries.value(i)));
        }
        return Paired.of(all, kind == Kind.PERSON, Vocabulary.shared());
    }
}
