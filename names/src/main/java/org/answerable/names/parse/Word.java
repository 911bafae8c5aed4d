package org.answerable.names.parse;

import java.util.List;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.sound.Sounds;
import org.jspecify.annotations.Nullable;

/** One word of a name: how it is written, what it does, and how it may be said. Immutable. */
public final class Word {
    private final int id;
    private final WordForm form;
    private final List<Reading> readings;
    private volatile @Nullable List<Reading> abroad;

    /**
     * A word.
     *
     * @param id a number that no other word has
     */
    Word(int id, WordForm form) {
        this.id = id;
        this.form = form;
        this.readings = Readings.within(form.text(), form.script(), form.role());
    }

    /** A number that no other word has: the same for words that are written the same and do the same, as long as they are remembered. */
    public int id() {
        return id;
    }

    /** How it stands in the name. */
    public WordForm form() {
        return form;
    }

    /** In small letters, normalisation form C. */
    public String text() {
        return form.text();
    }

    /** The script of its first letter. */
    public Script script() {
        return form.script();
    }

    /** What it does in the name. */
    public Role role() {
        return form.role();
    }

    /** Whether it ends as family names do that Russian formed: no given name does. */
    public boolean endsAsFamily() {
        return Endings.family(form.text());
    }

    /** Whether it was written together with the word before it: with a hyphen, or as a capital letter inside a word. */
    public boolean joined() {
        return form.joined();
    }

    /** How it may be said by those who write its script, the likeliest first; empty when the library does not know the script's sounds. */
    public List<Reading> readings() {
        return readings;
    }

    /** How it may be said by those who write it in another script: they follow its sound, in whatever language it is. */
    public List<Reading> readingsAbroad() {
        List<Reading> known = abroad;
        if (known == null) {
            known = Readings.across(form.text(), form.script(), form.role(), readings);
            abroad = known;
        }
        return known;
    }

    /** The likeliest sounds, as letters (see {@link Sounds}); empty when they are not known. */
    public String sounds() {
        return readings.isEmpty() ? "" : Sounds.text(readings.getFirst().sounds());
    }

    @Override
    public String toString() {
        return form.text();
    }
}
