package org.answerable.desk.reading;

import java.util.List;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.mention.Mention;

/**
 * What was found in a text.
 *
 * @param mentions who, what and when is named, in the order of the text
 * @param frames the acts that it tells
 * @param proposals the claims that it seems to make, in the order of their passages
 * @param notices what a person should know of the reading: a language that is not read, a model that is missing
 */
public record Found(List<Mention> mentions, List<Frame> frames, List<Proposal> proposals, List<String> notices) {
    public Found {
        mentions = List.copyOf(mentions);
        frames = List.copyOf(frames);
        proposals = List.copyOf(proposals);
        notices = List.copyOf(notices);
    }
}
