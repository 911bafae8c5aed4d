package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.answerable.desk.reading.mention.Agreement;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.jspecify.annotations.Nullable;

/**
 * All names of a text: what the annotators of its languages find, weighed, and what the full names tell of the words that stand alone. What
 * they need is loaded once, when a text first wants it.
 */
public final class Names {
    /** For texts without any Cyrillic word: no dictionary is loaded for them. */
    private static final Inflections UNINFLECTED = new Inflections(Map.of());

    private final Map<Language, List<Models.Loaded<Annotator>>> annotators = new EnumMap<>(Language.class);
    private final Models.Loaded<Inflections> inflections;
    private final Models.Loaded<Kin> kin;
    private final Models.Loaded<Annotator> russianWords;

    /** Names by the models of a folder. */
    public Names(Models models) {
        Places places = new Places();
        Models.Loaded<WordForms> russian = new Models.Loaded<>(() -> WordForms.load(Language.RUSSIAN));
        Models.Loaded<WordForms> ukrainian = new Models.Loaded<>(() -> WordForms.load(Language.UKRAINIAN));
        this.kin = new Models.Loaded<>(() -> new Kin(needed(russian)));
        this.russianWords = new Models.Loaded<>(() -> new Slavic(Language.RUSSIAN, needed(russian)));
        Models.Loaded<Annotator> foreign = new Models.Loaded<>(Foreign::new);
        annotators.put(
                Language.ENGLISH,
                List.of(
                        new Models.Loaded<>(Facilities::new),
                        new Models.Loaded<>(() -> English.load(models)),
                        gazetteer(Language.ENGLISH, places)));
        annotators.put(
                Language.RUSSIAN,
                List.of(
                        new Models.Loaded<>(() -> Russian.load(models, needed(russian))),
                        russianWords,
                        gazetteer(Language.RUSSIAN, places),
                        foreign));
        annotators.put(
                Language.UKRAINIAN,
                List.of(
                        new Models.Loaded<>(() -> new Slavic(Language.UKRAINIAN, needed(ukrainian))),
                        gazetteer(Language.UKRAINIAN, places),
                        new Models.Loaded<>(UkrainianBodies::new),
                        foreign));
        annotators.put(
                Language.KAZAKH,
                List.of(
                        new Models.Loaded<>(() -> new KazakhWords(needed(russian), places)),
                        gazetteer(Language.KAZAKH, places),
                        foreign));
        this.inflections = new Models.Loaded<>(() ->
                new Inflections(Map.of(Language.RUSSIAN, needed(russian), Language.UKRAINIAN, needed(ukrainian))));
    }

    /** Who, which body and which place is named, in the order of the text; a person's name in the nominative is the feature {@code name}. */
    public List<Mention> annotate(View view) {
        List<List<Mention>> voices = new ArrayList<>();
        for (Language language : view.languages()) {
            for (Models.Loaded<Annotator> each : annotators.getOrDefault(language, List.of())) {
                Annotator annotator = each.orNull();
                if (annotator != null) {
                    List<Mention> found = annotator.annotate(view, language).stream()
                            .map(mention -> Span.trimmed(mention, view))
                            .filter(Objects::nonNull)
                            .map(mention ->
                                    language == Language.ENGLISH ? mention : LeadingInitials.joined(view, mention))
                            .toList();
                    voices.add(language == Language.ENGLISH ? Beginnings.mended(view, found) : found);
                }
            }
        }
        if (view.languages().contains(Language.ENGLISH) && view.text().chars().anyMatch(Names::cyrillic)) {
            voices.add(needed(russianWords).annotate(view, Language.ENGLISH));
        }
        boolean latin = view.languages().stream().allMatch(Language.ENGLISH::equals)
                && view.text().chars().noneMatch(Names::cyrillic);
        Inflections inflected = latin ? UNINFLECTED : needed(inflections);
        List<Mention> agreed = FullNames.settled(view, Agreement.of(voices));
        if (view.languages().contains(Language.RUSSIAN)) {
            agreed = needed(kin).parted(view, agreed);
        }
        return Propagation.over(view, agreed, inflected).stream()
                .map(each -> inflected.named(each, view, language(view, each)))
                .toList();
    }

    private static boolean cyrillic(int c) {
        return c >= 'Ѐ' && c <= 'ӿ';
    }

    private static @Nullable Language language(View view, Mention mention) {
        int sentence = view.sentenceAt(mention.start());
        return sentence < 0
                ? null
                : view.blocks().get(view.sentences().get(sentence).block()).language();
    }

    private static Models.Loaded<Annotator> gazetteer(Language language, Places places) {
        return new Models.Loaded<>(() -> new Gazetteer(language, places));
    }

    private static <T> T needed(Models.Loaded<T> loaded) {
        return Objects.requireNonNull(loaded.orNull());
    }

    /** What a person should know of how a text is read: one sentence for each model that its languages need and that is missing or damaged. */
    public List<String> notices(View view) {
        return view.languages().stream()
                .flatMap(language -> annotators.getOrDefault(language, List.of()).stream())
                .map(Models.Loaded::notice)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
