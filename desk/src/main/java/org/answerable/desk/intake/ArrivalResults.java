package org.answerable.desk.intake;

import java.util.List;
import java.util.Objects;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The page that says what came of each file.
 *
 * @param results in the order in which they were sent
 */
public record ArrivalResults(List<Result> results) {
    /**
     * What came of one file.
     *
     * @param fileName its name, cleaned of folders and control characters
     * @param source the source that it is; absent when it was refused
     * @param already whether the same bytes were there before
     * @param notices what the reader of texts wants people to know
     * @param refusal why it was refused; empty when it was not
     */
    public record Result(
            String fileName, @Nullable Source source, boolean already, List<String> notices, String refusal) {}

    /** How many of them are sources now. */
    public long stored() {
        return results.stream().filter(each -> each.source() != null).count();
    }

    /** Where to go on: the first source among them, or the list of sources. */
    public String on() {
        return results.stream()
                .map(Result::source)
                .filter(Objects::nonNull)
                .findFirst()
                .map(source -> "/sources/" + source.id())
                .orElse("/sources");
    }
}
