package org.answerable.names.parse;

import java.util.Arrays;
import java.util.List;
import org.answerable.names.Script;

/** Some words of a name in a row, read as one. Immutable as long as nobody writes into its sounds. */
public final class Run {
    private final int id;
    private final List<Word> words;
    private final byte[] forward;
    private final byte[] turned;

    Run(int id, List<Word> words) {
        this.id = id;
        this.words = words;
        this.forward = sounds(words, 0);
        this.turned = sounds(words, 1);
    }

    /** A number that no other word or run has. */
    public int id() {
        return id;
    }

    /** The words, two or more. */
    public List<Word> words() {
        return words;
    }

    /** The script of the first word. */
    public Script script() {
        return words.getFirst().script();
    }

    /** The sounds of all words in their order; empty when those of one are not known. */
    public byte[] forward() {
        return forward;
    }

    /** The sounds with the first word last, as a family name is that stands first. */
    public byte[] turned() {
        return turned;
    }

    /** The sounds of some of the words in their order, from one place to before another. */
    public byte[] sounds(int from, int to) {
        return sounds(words.subList(from, to), 0);
    }

    private static byte[] sounds(List<Word> words, int first) {
        byte[] all = {};
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get((i + first) % words.size());
            if (word.readings().isEmpty()) {
                return new byte[0];
            }
            byte[] sounds = word.readings().getFirst().sounds();
            int before = all.length;
            all = Arrays.copyOf(all, before + sounds.length);
            System.arraycopy(sounds, 0, all, before, sounds.length);
        }
        return all;
    }
}
