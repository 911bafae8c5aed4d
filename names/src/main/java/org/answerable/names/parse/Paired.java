package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name that may stand for words of another, laid out so that a name can be compared with very many: what they do is told by sets of
 * bits, a bit for each word. Immutable as long as nobody writes into its arrays.
 */
public final class Paired {
    /** No name has more: what follows is left out. */
    private static final int MOST = 14;

    private final Vocabulary vocabulary;
    private final Word[] words;
    private final List<Word> forms;
    private final boolean person;
    private final int[] ids;
    private final Script script;
    private final int counting;
    private final int initials;
    private final int generic;
    private final int families;
    private final int given;
    private final int plain;
    private volatile @Nullable Runs runs;

    private Paired(Vocabulary vocabulary, Word[] words, List<Word> forms, boolean person) {
        this.vocabulary = vocabulary;
        this.forms = forms;
        this.person = person;
        this.words = words;
        this.ids = new int[words.length];
        int counts = 0;
        this.script = words.length == 0 ? Script.OTHER : words[0].script();
        for (int i = 0; i < words.length; i++) {
            ids[i] = words[i].id();
            counts |= words[i].role().counts() ? 1 << i : 0;
        }
        this.counting = counts;
        this.initials = which(words, Role.INITIAL);
        this.generic = which(words, Role.GENERIC);
        this.families = which(words, Role.FAMILY);
        this.given = which(words, Role.GIVEN);
        this.plain = which(words, Role.WORD);
    }

    private static int which(Word[] words, Role role) {
        int which = 0;
        for (int i = 0; i < words.length; i++) {
            which |= words[i].role() == role ? 1 << i : 0;
        }
        return which;
    }

    /** Those of a name's words that take part. */
    public static Paired of(List<Word> words, boolean person, Vocabulary vocabulary) {
        List<Word> forms = List.of();
        Word[] kept = new Word[Math.min(MOST, words.size())];
        int count = 0;
        for (Word word : words) {
            if (word.role() == Role.LEGAL_FORM) {
                forms = forms.isEmpty() ? new ArrayList<>(2) : forms;
                forms.add(word);
            } else if (count < kept.length) {
                kept[count++] = word;
            }
        }
        return new Paired(vocabulary, count == kept.length ? kept : Arrays.copyOf(kept, count), forms, person);
    }

    /** The legal forms, which are no part of the name: the list itself. */
    public List<Word> forms() {
        return forms;
    }

    /** Whether it is the name of a person. */
    public boolean person() {
        return person;
    }

    /** How many there are, at most fourteen. */
    public int size() {
        return ids.length;
    }

    /** One of them. */
    public Word word(int place) {
        return words[place];
    }

    /** The numbers of the words: the array itself. */
    public int[] ids() {
        return ids;
    }

    /** The script of the first word; {@link Script#OTHER} when there is none. */
    public Script script() {
        return script;
    }

    /** Which ones say something when the other name lacks them. */
    public int counting() {
        return counting;
    }

    /** Which ones are initials. */
    public int initials() {
        return initials;
    }

    /** Which ones a body adds to its name or leaves off. */
    public int generic() {
        return generic;
    }

    /** Which ones are known to be family names. */
    public int families() {
        return families;
    }

    /** Which ones are known to be given names. */
    public int given() {
        return given;
    }

    /** Which ones are plain words of the name of a body. */
    public int plain() {
        return plain;
    }

    /** Words in a row, read as one. */
    public Runs runs() {
        Runs known = runs;
        if (known == null) {
            known = Runs.of(List.of(words), vocabulary);
            runs = known;
        }
        return known;
    }

    /** The words of a set of bits, as they were written. */
    public String text(int which) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if ((which & (1 << i)) != 0) {
                text.append(text.isEmpty() ? "" : " ").append(words[i].text());
            }
        }
        return text.toString();
    }
}
