package org.answerable.desk.reading.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a pattern can begin with, so that it is tried only where it may be met. */
final class FirstTokens {
    private final List<WordTest> tests = new ArrayList<>();
    private final List<Step.Known> mentions = new ArrayList<>();
    private boolean anything;

    FirstTokens(Pattern pattern) {
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!seen.add(at)) {
                continue;
            }
            switch (pattern.steps().get(at)) {
                case Step.Word word -> tests.add(word.test());
                case Step.Known mention -> mentions.add(mention);
                case Step.Aside ignored -> tests.add(WordTests.literal("("));
                case Step.Either either -> {
                    open.push(either.first());
                    open.push(either.second());
                }
                case Step.Jump jump -> open.push(jump.to());
                case Step.Done ignored -> anything = true;
                default -> open.push(at + 1);
            }
        }
    }

    List<WordTest> tests() {
        return tests;
    }

    List<Step.Known> mentions() {
        return mentions;
    }

    /** Whether it can be met by nothing at all, which no rule may. */
    boolean anything() {
        return anything;
    }
}
