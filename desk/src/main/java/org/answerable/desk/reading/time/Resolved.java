package org.answerable.desk.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a date of a text means on the calendar.
 *
 * @param edtf the value as Extended Date/Time Format; absent when the text does not allow one
 * @param alternatives other values that it can have, the likelier first
 * @param since whether a word such as “since” stands before it: then a state that lasts began on it
 */
public record Resolved(@Nullable String edtf, List<String> alternatives, boolean since) {
    public Resolved {
        alternatives = List.copyOf(alternatives);
    }

    /** The value for a state that began on this date and goes on, {@code 2019-09/..}; absent when there is no value. */
    public @Nullable String open() {
        return edtf == null || edtf.indexOf('/') >= 0 || edtf.startsWith("{") || edtf.startsWith("[")
                ? edtf
                : edtf + "/..";
    }
}
