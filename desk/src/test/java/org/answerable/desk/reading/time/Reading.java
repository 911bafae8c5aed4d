package org.answerable.desk.reading.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;

/** A text of a test as the rules of one language read it. */
final class Reading {
    private final String text;
    private final View view;
    private final List<Mention> mentions = new ArrayList<>();
    private final Quantities quantities;

    Reading(String text, Language language) {
        this.text = text;
        this.view = View.of(text, language.code());
        for (Language each : view.languages()) {
            mentions.addAll(Rules.of(each).find(view, each, List.of()));
        }
        this.quantities = new Quantities(language);
    }

    static Reading english(String text) {
        return new Reading(text, Language.ENGLISH);
    }

    Map<String, Resolved> dates() {
        Map<String, Resolved> dates = new LinkedHashMap<>();
        Times.resolve(view, mentions).forEach((mention, value) -> dates.put(mention.in(text), value));
        return dates;
    }

    /** What one date of the text means; the test fails when the text has no such date. */
    Resolved date(String words) {
        return Objects.requireNonNull(dates().get(words), words);
    }

    /** The values alone, “none” where there is none, in the order of the text. */
    List<String> values() {
        return Times.resolve(view, mentions).values().stream()
                .map(each -> each.edtf() == null ? "none" : each.edtf())
                .toList();
    }

    List<String> penalties() {
        return mentions.stream()
                .flatMap(each -> quantities.penalty(each).stream())
                .map(Penalty::text)
                .toList();
    }

    List<Amount> amounts() {
        return mentions.stream()
                .flatMap(each -> quantities.amount(each).stream())
                .toList();
    }
}
