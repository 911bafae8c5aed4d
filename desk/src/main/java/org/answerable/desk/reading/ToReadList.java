package org.answerable.desk.reading;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page that lists the sources on which proposals wait.
 *
 * @param waiting the sources
 * @param unread those that wait to be read
 * @param after the last of them when there may be more
 */
public record ToReadList(
        List<Proposals.Waiting> waiting,
        List<Proposals.Waiting> unread,
        @Nullable UUID after) {}
