package org.answerable.names.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.parse.Runs;
import org.answerable.names.parse.Word;
import org.answerable.names.parse.WordForm;

/** Gathers the names of an index and writes it. For one thread, and one index. */
public final class ContentsBuilder {
    private final Kind kind;
    private final List<Word> words = new ArrayList<>();
    private final Map<WordForm, Integer> known = new HashMap<>();
    private final Ints starts = new Ints();
    private final Ints wordsOfEntries = new Ints();
    private final Ints numbers = new Ints();
    private final Bytes flags = new Bytes();
    private final Ints mixed = new Ints();
    private final SoundListsBuilder sounds = new SoundListsBuilder();
    private final Acronyms.Builder acronyms = new Acronyms.Builder();
    private int size;

    /** A builder of an index of names of one kind. */
    public ContentsBuilder(Kind kind) {
        this.kind = kind;
        starts.add(0);
    }

    /** Adds a name and returns its number: 0 for the first. */
    public int add(String text) {
        Name name = Name.of(text, kind);
        if (name.alternatives().isEmpty()) {
            entry(name, Contents.WHOLE | Contents.OFFERED);
        } else {
            if (name.whole()) {
                entry(name, Contents.WHOLE);
            }
            name.alternatives().forEach(one -> entry(one, Contents.OFFERED));
        }
        return size++;
    }

    private void entry(Name name, int parts) {
        int entry = numbers.size();
        for (Word word : name.words()) {
            wordsOfEntries.add(number(word));
        }
        starts.add(wordsOfEntries.size());
        numbers.add(size);
        long counting =
                name.words().stream().filter(word -> word.role().counts()).count();
        flags.add((byte) (counting < 2 ? parts | Contents.SINGLE : parts));
        if (name.words().stream().map(Word::script).distinct().count() > 1) {
            mixed.add(entry);
        }
        Runs runs = name.paired().runs();
        for (int i = 0; i < runs.size(); i++) {
            sounds.add(runs.run(i), entry);
        }
        if (kind != Kind.PERSON) {
            acronyms.add(name.paired(), entry);
        }
    }

    private int number(Word word) {
        Integer number = known.putIfAbsent(word.form(), words.size());
        if (number != null) {
            return number;
        }
        words.add(word);
        return words.size() - 1;
    }

    /** Writes the index; what was at the path before is replaced when all of the new one is on the disk. */
    public void write(Path path) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try (SnapshotWriter writer = new SnapshotWriter(beside)) {
            write(writer);
            writer.finish();
        }
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private void write(SnapshotWriter writer) throws IOException {
        List<Word> sorted = sorted();
        Layout.write(kind, writer);
        writer.ints(new int[] {size}, 1);
        WordTable.write(sorted, writer);
        writer.ints(new int[] {Layout.sounds(sorted.size(), sorted::get)}, 1);
        Rows.write(starts, wordsOfEntries, writer);
        Rows.writeTurned(starts, wordsOfEntries, sorted.size(), writer);
        writer.ints(numbers.array(), numbers.size());
        writer.bytes(flags.array(), flags.size());
        writer.ints(mixed.array(), mixed.size());
        for (int i = 0; i < sorted.size(); i++) {
            sounds.add(sorted.get(i), i);
        }
        sounds.write(writer);
        acronyms.write(writer);
    }

    /** The words in the order of their forms; the entries are told of their new numbers. */
    private List<Word> sorted() {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(Word::form));
        int[] places = new int[words.size()];
        for (int i = 0; i < places.length; i++) {
            places[Objects.requireNonNull(known.get(sorted.get(i).form()))] = i;
        }
        for (int i = 0; i < wordsOfEntries.size(); i++) {
            wordsOfEntries.set(i, places[wordsOfEntries.get(i)]);
        }
        words.clear();
        known.clear();
        return sorted;
    }
}
