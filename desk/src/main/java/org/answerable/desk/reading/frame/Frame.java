package org.answerable.desk.reading.frame;

import java.util.List;
import java.util.stream.Stream;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.record.claim.Modality;

/**
 * One act as one passage tells it.
 *
 * @param act the words that tell it; its feature {@code kind} says which kind of act
 * @param modality in what sense it is told
 * @param arguments who and what takes part in it, each at its own place
 */
public record Frame(Mention act, Modality modality, List<Argument> arguments) {
    public Frame {
        arguments = List.copyOf(arguments);
    }

    /** The kind of act: {@code arrest}, {@code sentence}, … */
    public String kind() {
        return act.feature("kind", "act");
    }

    /** Those in this part, in the order of the text. */
    public Stream<Argument> in(Role role) {
        return arguments.stream().filter(each -> each.role() == role);
    }
}
