package org.answerable.desk.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.Proposal;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/** One proposal while it is being put together. */
final class Draft {
    private final String subject;
    private final String schema;
    private final String property;
    private final String value;
    private final Map<String, Mention> parts = new LinkedHashMap<>();
    private final List<int[]> passage = new ArrayList<>();
    private final Set<String> annotators = new LinkedHashSet<>();
    private Modality modality = Modality.HAPPENED;
    private String asserter = Claim.SOURCE_ITSELF;
    private @Nullable String time;
    private List<String> otherTimes = List.of();
    private String why = "";

    Draft(String subject, String schema, String property, String value) {
        this.subject = subject;
        this.schema = schema;
        this.property = property;
        this.value = value;
    }

    /** A mention that it rests on and that lies in its passage. */
    Draft part(String name, Mention mention) {
        passage.add(new int[] {mention.start(), mention.end()});
        return beside(name, mention);
    }

    /** A mention that it rests on, outside its passage. */
    Draft beside(String name, Mention mention) {
        String key = name;
        for (int i = 2; parts.containsKey(key); i++) {
            key = name + " " + i;
        }
        parts.put(key, mention);
        annotators.addAll(Arrays.asList(mention.annotator().split("\\+", -1)));
        return this;
    }

    /** Further words of its passage. */
    Draft covering(int start, int end) {
        passage.add(new int[] {start, end});
        return this;
    }

    Draft in(Modality sense) {
        modality = sense;
        return this;
    }

    Draft saidBy(String whom) {
        asserter = whom;
        return this;
    }

    Draft when(@Nullable String edtf, List<String> others) {
        time = edtf;
        otherTimes = others;
        return this;
    }

    Draft because(String sentence) {
        why = sentence;
        return this;
    }

    boolean whole() {
        return !subject.isBlank() && !value.isBlank() && !passage.isEmpty();
    }

    /** What makes two proposals the same claim. */
    String key() {
        return String.join("\t", subject, property, value, String.valueOf(time), modality.code())
                .toLowerCase(Locale.ROOT);
    }

    String property() {
        return property;
    }

    int length() {
        return end() - start();
    }

    private int start() {
        return passage.stream().mapToInt(each -> each[0]).min().orElse(0);
    }

    private int end() {
        return passage.stream().mapToInt(each -> each[1]).max().orElse(0);
    }

    Proposal proposal(String source, double confidence) {
        return new Proposal(
                subject,
                schema,
                property,
                value,
                time,
                otherTimes,
                modality,
                asserter,
                start(),
                end(),
                source.substring(start(), end()),
                parts.entrySet().stream()
                        .map(each -> new Proposal.Part(
                                each.getKey(),
                                each.getValue().start(),
                                each.getValue().end()))
                        .sorted(Comparator.comparingInt(Proposal.Part::start))
                        .toList(),
                List.copyOf(annotators),
                confidence,
                why);
    }
}
