package org.answerable.names.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.answerable.names.Role;
import org.answerable.names.Script;

/** Words of an index that are few, or that no order brings together with what they may stand for. */
final class Special {
    private final int[] initials;
    private final int[] numbers;
    private final Map<Script, int[]> all = new EnumMap<>(Script.class);
    private final Map<Script, int[]> silent = new EnumMap<>(Script.class);

    Special(WordTable words) {
        Ints ofInitials = new Ints();
        Ints ofNumbers = new Ints();
        Map<Script, Ints> ofAll = new EnumMap<>(Script.class);
        Map<Script, Ints> ofSilent = new EnumMap<>(Script.class);
        for (int i = 0; i < words.size(); i++) {
            Role role = words.form(i).role();
            Script script = words.form(i).script();
            if (role == Role.INITIAL) {
                ofInitials.add(i);
            } else if (role == Role.NUMBER) {
                ofNumbers.add(i);
            }
            ofAll.computeIfAbsent(script, key -> new Ints()).add(i);
            if (words.silent(i)) {
                ofSilent.computeIfAbsent(script, key -> new Ints()).add(i);
            }
        }
        initials = ofInitials.sortedDistinct();
        numbers = ofNumbers.sortedDistinct();
        for (Script script : Script.values()) {
            all.put(script, ofAll.getOrDefault(script, new Ints()).sortedDistinct());
            silent.put(script, ofSilent.getOrDefault(script, new Ints()).sortedDistinct());
        }
    }

    int[] initials() {
        return initials;
    }

    int[] numbers() {
        return numbers;
    }

    /** All words in a script. */
    int[] all(Script script) {
        return Objects.requireNonNull(all.get(script));
    }

    /** Words in a script whose sounds are not known. */
    int[] silent(Script script) {
        return Objects.requireNonNull(silent.get(script));
    }
}
