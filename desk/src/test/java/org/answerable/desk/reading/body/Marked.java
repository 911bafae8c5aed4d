package org.answerable.desk.reading.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;

/** A text with what models and rules said of it, for tests. */
final class Marked {
    private final View view;
    private final List<Mention> models = new ArrayList<>();
    private final List<Mention> rules = new ArrayList<>();

    private Marked(String text, String language) {
        this.view = View.of(text, language);
    }

    static Marked text(String text) {
        return new Marked(text, "en");
    }

    static Marked text(String text, String language) {
        return new Marked(text, language);
    }

    Marked model(char type, String words) {
        models.add(mention(type, words, Map.of(), "stanford-crf@1"));
        return this;
    }

    Marked dictionary(char type, String words) {
        models.add(mention(type, words, Map.of(), "cldr-en@1"));
        return this;
    }

    Marked rule(char type, String words) {
        rules.add(mention(type, words, Map.of(), "rules/en/bodies@1"));
        return this;
    }

    /** A person whom a model knows, with the name in the nominative. */
    Marked person(String words, String nominative) {
        models.add(mention('P', words, Map.of("name", nominative), "slovnet@1"));
        return this;
    }

    Marked guess(char type, String words) {
        rules.add(mention(type, words, Map.of("kind", "acronym"), "rules/en/bodies@1"));
        return this;
    }

    /** The first place of these words. */
    private Mention mention(char type, String words, Map<String, String> features, String annotator) {
        int start = view.text().indexOf(words);
        return new Mention(start, start + words.length(), MentionType.of(type), features, annotator);
    }

    /** What the persons that are left are called in the nominative, in the order of the text. */
    List<String> nominatives() {
        return all().stream()
                .filter(each -> each.type() == MentionType.PERSON)
                .map(each -> each.feature("name", ""))
                .toList();
    }

    private List<Mention> all() {
        return Bodies.merge(view, models, rules);
    }

    /** What is left, each as {@code O words}, in the order of the text. */
    List<String> merged() {
        return all().stream()
                .map(each -> each.type().letter() + " " + each.in(view.text()))
                .toList();
    }
}
