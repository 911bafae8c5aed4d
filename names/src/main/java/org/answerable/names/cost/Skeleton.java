package org.answerable.names.cost;

import org.answerable.names.sound.Sounds;

/**
 * What is left of a word without the sounds that come and go: vowels, the glide j, and the breathings that most scripts do not write. Far fewer
 * words differ in it than differ, and it cannot cost more to turn one into another than it costs to turn the words ({@link SoundCosts#ofSkeletons}).
 */
public final class Skeleton {
    private static final boolean[] LOOSE = new boolean[Sounds.COUNT];

    static {
        for (int sound = 0; sound < Sounds.COUNT; sound++) {
            LOOSE[sound] = Sounds.vowel(sound);
        }
        for (byte sound : Sounds.of("jQW")) {
            LOOSE[sound] = true;
        }
    }

    private Skeleton() {}

    /** The skeleton of a word. */
    public static byte[] of(byte[] sounds) {
        byte[] kept = new byte[size(sounds)];
        int count = 0;
        for (byte sound : sounds) {
            if (!LOOSE[sound]) {
                kept[count++] = sound;
            }
        }
        return kept;
    }

    /** How many sounds it has. */
    public static int size(byte[] sounds) {
        int count = 0;
        for (byte sound : sounds) {
            count += LOOSE[sound] ? 0 : 1;
        }
        return count;
    }

    /** Whether a sound is no part of it. */
    static boolean loose(int sound) {
        return LOOSE[sound];
    }
}
