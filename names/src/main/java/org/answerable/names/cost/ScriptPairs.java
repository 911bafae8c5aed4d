package org.answerable.names.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.answerable.names.Script;
import org.answerable.names.sound.Tables;

/** The costs for each pair of scripts: learned where there is data, general elsewhere. */
public final class ScriptPairs {
    private static final ScriptPairs SHARED = new ScriptPairs();

    private final SoundCosts common = SoundCosts.both("common.tsv");
    private final SoundCosts abjad = SoundCosts.both("abjad.tsv");
    private final Map<Script, Map<Script, ScriptPair>> pairs = new EnumMap<>(Script.class);

    private ScriptPairs() {
        for (Script one : Script.values()) {
            for (Script other : Script.values()) {
                put(one, other, ScriptPair.general(general(one, other)));
            }
        }
        for (String[] row : Tables.rows(ScriptPairs.class, "pairs.tsv")) {
            learned(Script.valueOf(row[0]), Script.valueOf(row[1]), row);
        }
    }

    private void learned(Script one, Script other, String[] row) {
        float steep = Float.parseFloat(row[2]);
        float least = Float.parseFloat(row[3]);
        float spread = Float.parseFloat(row[4]);
        List<String[]> costs =
                Tables.rows(ScriptPairs.class, "%s-%s.tsv".formatted(one, other).toLowerCase(Locale.ROOT));
        put(one, other, new ScriptPair(SoundCosts.oneWay(costs, false, general(one, other)), steep, least, spread));
        put(other, one, new ScriptPair(SoundCosts.oneWay(costs, true, general(one, other)), steep, least, spread));
    }

    private void put(Script one, Script other, ScriptPair pair) {
        pairs.computeIfAbsent(one, script -> new EnumMap<>(Script.class)).put(other, pair);
    }

    /** The one that the library uses. */
    public static ScriptPairs shared() {
        return SHARED;
    }

    /** The costs that hold where nothing was learned: by articulation, and vowels next to free where one script leaves them out. */
    public SoundCosts general(Script one, Script other) {
        return one.abjad() != other.abjad() ? abjad : common;
    }

    /** The costs from words in one script to words in the other. */
    public ScriptPair of(Script one, Script other) {
        return Objects.requireNonNull(Objects.requireNonNull(pairs.get(one)).get(other));
    }
}
