package org.answerable.names.parse;

import java.util.List;
import java.util.function.Predicate;
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

    private static final Word[] NONE = {};

    private final Vocabulary vocabulary;
    private final Word[] words;
    private final int[] ids;
    private final Script script;
    private final int counting;
    private final int initials;
    private final int generic;
    private final int families;
    private final int given;
    private final int plain;
    private volatile @Nullable Runs runs;

    private Paired(Vocabulary vocabulary, Word[] words) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.ids = new int[words.length];
        this.script = words.length == 0 ? Script.OTHER : words[0].script();
        for (int i = 0; i < words.length; i++) {
            ids[i] = words[i].id();
        }
        this.counting = which(Role::counts);
        this.initials = which(role -> role == Role.INITIAL);
        this.generic = which(role -> role == Role.GENERIC);
        this.families = which(role -> role == Role.FAMILY);
        this.given = which(role -> role == Role.GIVEN);
        this.plain = which(role -> role == Role.WORD);
    }

    /** Those of a name's words that take part. */
    public static Paired of(List<Word> words, Vocabulary vocabulary) {
        return new Paired(
                vocabulary,
                words.stream()
                        .filter(word -> word.role() != Role.LEGAL_FORM)
                        .limit(MOST)
                        .toList()
                        .toArray(NONE));
    }

    private int which(Predicate<Role> role) {
        int which = 0;
        for (int i = 0; i < words.length; i++) {
            which |= role.test(words[i].role()) ? 1 << i : 0;
        }
        return which;
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
