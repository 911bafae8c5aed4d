package org.answerable.desk.records;

import java.util.List;
import java.util.stream.Collectors;
import org.answerable.record.claim.Stated;

/** The address at which claims open at their passages. */
public final class Opens {
    private static final int MOST = 50;

    private Opens() {}

    /** Path and query for these claims; of very many, the first fifty. */
    public static String query(List<Stated> claims) {
        return claims.stream()
                .limit(MOST)
                .map(each -> "claim=" + each.claim().id())
                .collect(Collectors.joining("&", "/opens?", ""));
    }
}
