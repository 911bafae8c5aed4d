package org.answerable.record.view;

import java.util.List;
import org.answerable.record.claim.Value;

/**
 * All that is said of one property. Where sources disagree, both stand; nothing is averaged and nothing chosen.
 *
 * @param property name of the property
 * @param answers the values, in the order of their time, then as they were recorded
 */
public record Answers(String property, List<Answer> answers) {
    public Answers {
        answers = List.copyOf(answers);
    }

    /** Whether the answers are numbers or dates that differ: two answers to what has one, as far as anybody can tell. */
    public boolean disagree() {
        return answers.size() > 1
                && answers.stream()
                        .allMatch(each -> each.value() instanceof Value.Quantity || each.value() instanceof Value.Date);
    }
}
