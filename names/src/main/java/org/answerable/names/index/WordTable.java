package org.answerable.names.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.parse.Vocabulary;
import org.answerable.names.parse.Word;
import org.answerable.names.parse.WordForm;

/** The words of all names of an index, each once, sorted as {@link WordForm} is. Safe for use by many threads. */
final class WordTable {
    private static final int SILENT = 1 << 16;
    private static final int JOINED = 1 << 17;
    private static final int ROLE_BITS = 8;
    private static final List<Script> SCRIPTS = List.of(Script.values());
    private static final List<Role> ROLES = List.of(Role.values());

    private final WordForm[] forms;
    private final boolean[] silent;
    private final AtomicReferenceArray<Word> words;

    /** Reads what {@link #write} wrote. */
    WordTable(SnapshotReader reader) throws IOException {
        ByteBuffer texts = reader.bytes();
        int[] ends = reader.intArray();
        int[] attributes = reader.intArray();
        forms = new WordForm[ends.length];
        silent = new boolean[ends.length];
        words = new AtomicReferenceArray<>(ends.length);
        int start = 0;
        for (int i = 0; i < forms.length; i++) {
            byte[] text = new byte[ends[i] - start];
            texts.get(start, text);
            start = ends[i];
            int attribute = attributes[i];
            forms[i] = new WordForm(
                    new String(text, StandardCharsets.UTF_8),
                    SCRIPTS.get(attribute & ((1 << ROLE_BITS) - 1)),
                    ROLES.get((attribute >> ROLE_BITS) & ((1 << ROLE_BITS) - 1)),
                    (attribute & JOINED) != 0);
            silent[i] = (attribute & SILENT) != 0;
        }
    }

    /** Writes words that are sorted by their forms. */
    static void write(List<Word> sorted, SnapshotWriter writer) throws IOException {
        Bytes texts = new Bytes();
        Ints ends = new Ints();
        Ints attributes = new Ints();
        for (Word word : sorted) {
            texts.addAll(word.text().getBytes(StandardCharsets.UTF_8));
            ends.add(texts.size());
            attributes.add(SCRIPTS.indexOf(word.script())
                    | (ROLES.indexOf(word.role()) << ROLE_BITS)
                    | (word.readings().isEmpty() ? SILENT : 0)
                    | (word.joined() ? JOINED : 0));
        }
        writer.bytes(texts.array(), texts.size());
        writer.ints(ends.array(), ends.size());
        writer.ints(attributes.array(), attributes.size());
    }

    int size() {
        return forms.length;
    }

    WordForm form(int number) {
        return forms[number];
    }

    /** The number of a word of the index. */
    int number(WordForm form) {
        return Arrays.binarySearch(forms, form);
    }

    /** Whether the library does not know its sounds. */
    boolean silent(int number) {
        return silent[number];
    }

    /** The word itself, which is worked out when it is asked for first. */
    Word word(int number) {
        Word known = words.get(number);
        if (known == null) {
            known = Vocabulary.shared().word(forms[number]);
            if (!words.compareAndSet(number, null, known)) {
                known = words.get(number);
            }
        }
        return known;
    }

    /** All that are written like this: in whatever role. */
    void written(String text, IntConsumer found) {
        for (int i = first(text); i < forms.length && forms[i].text().equals(text); i++) {
            found.accept(i);
        }
    }

    /** All that begin like this. */
    void beginning(String start, IntConsumer found) {
        for (int i = first(start); i < forms.length && forms[i].text().startsWith(start); i++) {
            found.accept(i);
        }
    }

    private int first(String text) {
        WordForm least = new WordForm(text, SCRIPTS.getFirst(), ROLES.getFirst(), false);
        int found = Arrays.binarySearch(forms, least);
        return found < 0 ? -found - 1 : found;
    }
}
