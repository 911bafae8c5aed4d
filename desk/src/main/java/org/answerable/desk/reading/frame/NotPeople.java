package org.answerable.desk.reading.frame;

import java.util.Set;

/** Acts that happen to bodies too. */
final class NotPeople {
    static final Set<String> KINDS = Set.of("ban");

    private NotPeople() {}
}
