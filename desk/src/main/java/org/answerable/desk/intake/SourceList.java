package org.answerable.desk.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The page that lists sources.
 *
 * @param sources the latest received first
 * @param caseId the case to which the list is narrowed; absent: all of the viewer's
 * @param later whether this is not the first page
 * @param before where the next page begins; absent on the last
 */
public record SourceList(
        List<Source> sources,
        @Nullable UUID caseId,
        boolean later,
        @Nullable Instant before) {}
