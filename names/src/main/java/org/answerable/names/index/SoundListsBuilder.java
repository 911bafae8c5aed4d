package org.answerable.names.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.match.Matching;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Run;
import org.answerable.names.parse.Word;

/** Gathers what {@link SoundLists} are made of, in the same order. */
final class SoundListsBuilder {
    private final Map<Script, SoundListBuilder> within = empty();
    private final Map<Script, SoundListBuilder> forward = empty();
    private final Map<Script, SoundListBuilder> turned = empty();
    private final SoundListBuilder latinAbroad = new SoundListBuilder();

    private static Map<Script, SoundListBuilder> empty() {
        Map<Script, SoundListBuilder> lists = new EnumMap<>(Script.class);
        for (Script script : Script.values()) {
            lists.put(script, new SoundListBuilder());
        }
        return lists;
    }

    /** The sounds of a word. */
    void add(Word word, int owner) {
        if (word.role() == Role.INITIAL || word.role() == Role.NUMBER) {
            return;
        }
        add(word.readings(), owner, of(within, word.script()));
        if (word.script() == Script.LATIN) {
            add(word.readingsAbroad(), owner, latinAbroad);
        }
    }

    private static void add(List<Reading> readings, int owner, SoundListBuilder list) {
        for (Reading reading : readings) {
            list.add(reading.sounds(), owner, Matching.discount(reading.why()));
        }
    }

    /** The sounds of words in a row. */
    void add(Run run, int owner) {
        of(forward, run.script()).add(run.forward(), owner, 1);
        of(turned, run.script()).add(run.turned(), owner, 1);
    }

    private static SoundListBuilder of(Map<Script, SoundListBuilder> lists, Script script) {
        return Objects.requireNonNull(lists.get(script));
    }

    void write(SnapshotWriter writer) throws IOException {
        for (Script script : Script.values()) {
            of(within, script).write(writer);
            of(forward, script).write(writer);
            of(turned, script).write(writer);
        }
        latinAbroad.write(writer);
    }
}
