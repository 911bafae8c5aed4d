package org.answerable.desk.log;

import java.util.ArrayList;
import java.util.List;
import org.answerable.record.log.Finding;

/** What a verification has found so far. Where everything is wrong, the first thousand are named and the others counted. */
final class Findings {
    private static final int NAMED = 1000;

    private final List<Finding> named = new ArrayList<>();
    private long unnamed;

    void add(String what, String where) {
        add(new Finding(what, where));
    }

    void add(Finding finding) {
        if (named.size() < NAMED) {
            named.add(finding);
        } else {
            unnamed++;
        }
    }

    List<Finding> named() {
        return List.copyOf(named);
    }

    long unnamed() {
        return unnamed;
    }
}
