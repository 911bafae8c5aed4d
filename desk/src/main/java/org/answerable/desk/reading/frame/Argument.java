package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A mention in its part.
 *
 * @param role the part
 * @param mention the words, at their own place
 * @param value the time as Extended Date/Time Format, for {@link Role#WHEN}; absent for the others
 */
public record Argument(Role role, Mention mention, @Nullable String value) {}
