package org.answerable.names.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.answerable.names.Script;

/** The sounds of the words and of the runs of all names, by their scripts. */
final class SoundLists {
    private final Map<Script, SoundList> within = new EnumMap<>(Script.class);
    private final Map<Script, SoundList> forward = new EnumMap<>(Script.class);
    private final Map<Script, SoundList> turned = new EnumMap<>(Script.class);
    private final SoundList latinAbroad;

    /** Maps what {@link SoundListsBuilder} wrote. */
    SoundLists(SnapshotReader reader) throws IOException {
        for (Script script : Script.values()) {
            within.put(script, new SoundList(reader));
            forward.put(script, new SoundList(reader));
            turned.put(script, new SoundList(reader));
        }
        latinAbroad = new SoundList(reader);
    }

    /** Words as those say them who write the same script; owners are words. */
    SoundList within(Script script) {
        return Objects.requireNonNull(within.get(script));
    }

    /** Words as those may say them who write another script; owners are words. */
    SoundList abroad(Script script) {
        return script == Script.LATIN ? latinAbroad : within(script);
    }

    /** Runs whose first word is in a script; owners are entries. */
    SoundList forward(Script script) {
        return Objects.requireNonNull(forward.get(script));
    }

    /** The same with their first word last. */
    SoundList turned(Script script) {
        return Objects.requireNonNull(turned.get(script));
    }
}
