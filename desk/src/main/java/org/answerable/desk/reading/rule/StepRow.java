package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.List;

/** The steps of a pattern while it is compiled: parts of it can be taken off, put down again several times, and joined as alternatives. */
final class StepRow {
    private final List<Step> steps = new ArrayList<>();

    void add(Step step) {
        steps.add(step);
    }

    int size() {
        return steps.size();
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    /** Takes the steps since a place off the row; their targets are relative to that place until they are put back. */
    List<Step> cut(int start) {
        List<Step> branch = new ArrayList<>();
        for (Step each : steps.subList(start, steps.size())) {
            branch.add(moved(each, -start));
        }
        steps.subList(start, steps.size()).clear();
        return branch;
    }

    private void put(List<Step> branch) {
        int here = steps.size();
        branch.forEach(each -> steps.add(moved(each, here)));
    }

    private static Step moved(Step step, int by) {
        return switch (step) {
            case Step.Either either -> new Step.Either(either.first() + by, either.second() + by);
            case Step.Jump jump -> new Step.Jump(jump.to() + by);
            default -> step;
        };
    }

    /** Alternatives: the first that goes on is taken. */
    void join(List<List<Step>> branches) {
        int length = branches.stream().mapToInt(each -> each.size() + 2).sum() - 2;
        int end = steps.size() + length;
        for (int i = 0; i < branches.size(); i++) {
            boolean last = i == branches.size() - 1;
            if (!last) {
                steps.add(new Step.Either(
                        steps.size() + 1, steps.size() + branches.get(i).size() + 2));
            }
            put(branches.get(i));
            if (!last) {
                steps.add(new Step.Jump(end));
            }
        }
    }

    /** What stands since a place from so many times to so many; as few times as possible when it is told so. */
    void repeat(int start, int least, int most, boolean few) {
        List<Step> body = cut(start);
        for (int i = 0; i < least; i++) {
            put(body);
        }
        int end = steps.size() + (most - least) * (body.size() + 1);
        for (int i = least; i < most; i++) {
            int here = steps.size();
            steps.add(few ? new Step.Either(end, here + 1) : new Step.Either(here + 1, end));
            put(body);
        }
    }

    /** What stands since a place at least so many times. */
    void loop(int start, int least, boolean few) {
        List<Step> body = cut(start);
        for (int i = 0; i < least; i++) {
            put(body);
        }
        int loop = steps.size();
        int after = loop + body.size() + 2;
        steps.add(few ? new Step.Either(after, loop + 1) : new Step.Either(loop + 1, after));
        put(body);
        steps.add(new Step.Jump(loop));
    }
}
