package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.parse.Reading.Why;
import org.answerable.names.sound.HanTable;
import org.answerable.names.sound.Sounding;
import org.answerable.names.sound.Spelling;
import org.jspecify.annotations.Nullable;

/** The ways to say a word. */
final class Readings {
    private static final Sounding SOUNDING = Sounding.shared();
    private static final int SPELLINGS = 8;
    private static final int SPELLINGS_OF_A_NICKNAME = 2;
    private static final float MARGIN = 5;
    private static final Map<String, String> GREEK_BEGINNINGS = Map.of("mp", "b", "nt", "d", "gk", "g");

    private Readings() {}

    /** Against words in the same script. */
    static List<Reading> within(String text, Script script, Role role) {
        if (script == Script.HAN) {
            return han(text, role);
        }
        List<Reading> readings = new ArrayList<>(3);
        add(readings, text, script, Why.AS_WRITTEN);
        if (role == Role.NAME || role == Role.FAMILY) {
            add(readings, Endings.masculine(text), script, Why.GENDER);
            add(readings, Endings.bare(text), script, Why.BARE);
        }
        for (String whole : wholes(text, role)) {
            add(readings, whole, script, Why.NICKNAME);
        }
        return List.copyOf(readings);
    }

    /** Against words in another script: also as other languages would say the Latin letters. */
    static List<Reading> across(String text, Script script, Role role, List<Reading> within) {
        if (script != Script.LATIN) {
            return within;
        }
        List<Reading> readings = new ArrayList<>(within);
        addSpellings(readings, text, Why.SPELLING, SPELLINGS);
        add(readings, greek(text), script, Why.SPELLING);
        for (String whole : wholes(text, role)) {
            addSpellings(readings, whole, Why.NICKNAME_SPELLING, SPELLINGS_OF_A_NICKNAME);
        }
        return List.copyOf(readings);
    }

    /** A Greek word that begins with b, d or g, which Greek letters need two for; null for another. */
    private static @Nullable String greek(String text) {
        String begins = text.length() < 3 ? null : GREEK_BEGINNINGS.get(text.substring(0, 2));
        return begins == null ? null : begins + text.substring(2).replace("mp", "b");
    }

    /** The given names that a nickname stands for. */
    private static String[] wholes(String text, Role role) {
        String known = role == Role.NAME || role == Role.GIVEN ? WordLists.NICKNAMES.get(text) : null;
        return known == null ? new String[0] : known.split(" ", -1);
    }

    private static void addSpellings(List<Reading> readings, String text, Why why, int most) {
        byte[] attested = Spelling.shared().attested(text);
        if (attested != null) {
            readings.add(new Reading(attested, why));
        }
        for (byte[] sounds : Spelling.shared().readings(text, most, MARGIN)) {
            readings.add(new Reading(sounds, why));
        }
    }

    private static List<Reading> han(String text, Role role) {
        List<Reading> readings = new ArrayList<>();
        if (role == Role.FAMILY) {
            String simplified = HanTable.shared().simplified(text);
            add(readings, WordLists.HAN_SURNAME_READINGS.get(simplified), Script.LATIN, Why.AS_WRITTEN);
        }
        for (byte[] sounds : HanTable.shared().readings(text, SOUNDING)) {
            readings.add(new Reading(sounds, readings.isEmpty() ? Why.AS_WRITTEN : Why.OTHER_LANGUAGE));
        }
        return List.copyOf(readings);
    }

    private static void add(List<Reading> readings, @Nullable String text, Script script, Why why) {
        if (text != null) {
            byte[] sounds = SOUNDING.of(text, script);
            if (sounds.length > 0) {
                readings.add(new Reading(sounds, why));
            }
        }
    }
}
