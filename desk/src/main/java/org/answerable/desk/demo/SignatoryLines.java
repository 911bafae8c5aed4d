package org.answerable.desk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.answerable.desk.review.ClaimRows;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;

/** The lines of a list of signatories, as claims: one signature each, with delegation and group as facts of the signature. */
final class SignatoryLines {
    private static final Pattern LINE = Pattern.compile(
            "(?m)^\\W*(?<whole>(?:Mr|Ms|Lord|Baroness) (?<name>[^,\\n]+), (?<delegation>[^,\\n]+), (?<group>[A-Z/]+))(?<tabled> \\(tabled it\\))?\\s*$");

    private SignatoryLines() {}

    static List<ClaimRows.Row> of(String text, String declaration, String asOf) {
        List<ClaimRows.Row> rows = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        int order = 0;
        while (line.find()) {
            order++;
            String signature = "Signature of " + line.group("name") + " under " + declaration;
            Place place = new Place(signature, asOf, line.start("whole"), line.group("whole"));
            rows.add(place.row("instrument", declaration));
            rows.add(place.row("signatory", line.group("name")));
            rows.add(place.row("delegation", line.group("delegation")));
            rows.add(place.row("group", line.group("group")));
            rows.add(place.row("order", String.valueOf(order)));
            if (line.group("tabled") != null) {
                rows.add(place.row("role", "tabled it"));
            }
        }
        return rows;
    }

    private record Place(String signature, String asOf, int start, String quote) {
        ClaimRows.Row row(String property, String value) {
            return new ClaimRows.Row(
                    0,
                    null,
                    signature,
                    "Signature",
                    property,
                    value,
                    asOf,
                    Modality.HAPPENED,
                    start,
                    quote,
                    Claim.SOURCE_ITSELF);
        }
    }
}
