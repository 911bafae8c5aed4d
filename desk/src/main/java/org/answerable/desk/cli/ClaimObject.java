package org.answerable.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Passage;

/** Claims and passages as objects of JSON, the same wherever a command prints them. */
final class ClaimObject {
    private ClaimObject() {}

    static Map<String, Object> of(Stated stated) {
        Claim claim = stated.claim();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", claim.id().toString());
        object.put("subject", claim.subject().toString());
        object.put("schema", claim.schema());
        object.put("named", claim.named());
        object.put("property", claim.property());
        object.put("value", claim.value().text());
        object.put("time", claim.time());
        object.put("modality", claim.modality().code());
        object.put("asserter", claim.asserter());
        object.put("reading", stated.standing().reading().words());
        object.put("assessment", stated.standing().assessment().words());
        object.put("standard", stated.standing().standard());
        object.put("passages", passages(claim.passages()));
        return object;
    }

    static List<Map<String, String>> passages(List<Passage> passages) {
        return passages.stream()
                .map(each -> Map.of("source", each.sourceId().toString(), "quote", each.words()))
                .toList();
    }
}
