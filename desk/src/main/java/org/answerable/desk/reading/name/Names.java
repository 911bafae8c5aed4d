package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;

/** All names of a text: what the annotators of its languages find. What they need is loaded once, when a text first wants it. */
public final class Names {
    private final Models.Loaded<Annotator> english;
    private final Models.Loaded<Annotator> russian;
    private final Models.Loaded<Annotator> russianWords = dictionary(Language.RUSSIAN);
    private final Models.Loaded<Annotator> ukrainian = dictionary(Language.UKRAINIAN);

    /** Names by the models of a folder. */
    public Names(Models models) {
        this.english = new Models.Loaded<>(() -> English.load(models));
        this.russian = new Models.Loaded<>(() -> Russian.load(models));
    }

    private static Models.Loaded<Annotator> dictionary(Language language) {
        return new Models.Loaded<>(() -> new Slavic(language, WordForms.load(language)));
    }

    /** Who, which body and which place is named, in the order of the text. */
    public List<Mention> annotate(View view) {
        List<Mention> found = new ArrayList<>();
        for (Language language : view.languages()) {
            for (Models.Loaded<Annotator> each : of(language)) {
                Annotator annotator = each.orNull();
                if (annotator != null) {
                    found.addAll(annotator.annotate(view, language));
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return List.copyOf(found);
    }

    /** What a person should know of how a text is read: one sentence for each model that its languages need and that is missing or damaged. */
    public List<String> notices(View view) {
        return view.languages().stream()
                .flatMap(language -> of(language).stream())
                .map(Models.Loaded::notice)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Models.Loaded<Annotator>> of(Language language) {
        return switch (language) {
            case ENGLISH -> List.of(english);
            case RUSSIAN -> List.of(russian, russianWords);
            case UKRAINIAN -> List.of(ukrainian);
            case KAZAKH -> List.of();
        };
    }
}
