package org.answerable.names.sound;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.answerable.names.Script;
import org.jspecify.annotations.Nullable;

/** What a word of a name sounds like, whatever script it is written in. */
public final class Sounding {
    private static final Sounding SHARED = new Sounding();
    private static final int MOST = 96;
    private static final byte[] NONE = {};

    private final Map<Script, SoundTable> tables = new EnumMap<>(Script.class);

    private Sounding() {
        for (Script script : Script.values()) {
            if (script != Script.OTHER && script != Script.HAN && script != Script.MONGOLIAN) {
                tables.put(script, SoundTable.load(script.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** The one that the library uses; its tables are loaded once. */
    public static Sounding shared() {
        return SHARED;
    }

    /**
     * The sounds of a word.
     *
     * @param word in small letters and normalisation form C
     * @return codes of {@link Sounds}; empty when the script has no table or the word no letters that sound
     */
    public byte[] of(CharSequence word, Script script) {
        SoundTable table = tables.get(script);
        if (table == null) {
            return NONE;
        }
        CharSequence spelled = spelled(word, script);
        byte[] said = new byte[Math.max(MOST, 4 * spelled.length())];
        int length = single(said, table.write(spelled, said));
        return length == 0 ? NONE : Arrays.copyOf(said, length);
    }

    private static CharSequence spelled(CharSequence word, Script script) {
        return switch (script) {
            case HANGUL -> Syllables.apart(word);
            case KANA -> Syllables.katakana(word);
            default -> word;
        };
    }

    /** A doubled consonant sounds as one. */
    private static int single(byte[] said, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || said[i] != said[i - 1] || Sounds.vowel(said[i])) {
                said[kept++] = said[i];
            }
        }
        return kept;
    }

    /** Whether the library knows what words in this script sound like. */
    public boolean knows(@Nullable Script script) {
        return script != null && tables.containsKey(script);
    }
}
