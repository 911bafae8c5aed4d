package org.answerable.desk.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Finds when a named event was: “after his arrest” counts from the date with which an arrest is told, “before the election” likewise. */
final class Events {
    private static final int SHORTEST_STEM = 4;
    private static final int ENDING = 3;

    private final View view;
    private final List<Mention> acts;
    private final List<Written> dates;

    Events(View view, List<Mention> acts, List<Written> dates) {
        this.view = view;
        this.acts = acts;
        this.dates = dates;
    }

    /** The date of the event that a relative date names; of several the one that is told next to the event's name, before rather than after. */
    Optional<Day> of(Mention relative, String event) {
        List<int[]> places = new ArrayList<>();
        acts.stream()
                .filter(act -> relative.covers(act))
                .findFirst()
                .ifPresentOrElse(named -> actsLike(named, places), () -> wordsLike(event, relative, places));
        if (places.isEmpty()) {
            wordsLike(event, relative, places);
        }
        return places.stream()
                .flatMap(place -> nearest(place, relative).stream())
                .min(Comparator.comparingInt((Near near) -> near.distance)
                        .thenComparingInt(near -> Math.abs(near.at - relative.start())))
                .map(near -> near.day);
    }

    private record Near(Day day, int distance, int at) {}

    private void actsLike(Mention named, List<int[]> places) {
        acts.stream()
                .filter(act -> !act.equals(named) && act.feature("kind", "").equals(named.feature("kind", "?")))
                .forEach(act -> places.add(new int[] {act.start(), act.end()}));
    }

    private void wordsLike(String event, Mention relative, List<int[]> places) {
        String word = event.toLowerCase(Locale.ROOT);
        String stem = word.substring(0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - ENDING)));
        for (Token token : view.tokens()) {
            boolean own = token.start() >= relative.start() && token.end() <= relative.end();
            if (!own && token.lower().startsWith(stem)) {
                places.add(new int[] {token.start(), token.end()});
            }
        }
    }

    /** The date with a year that is told nearest to a place, in its sentence. */
    private Optional<Near> nearest(int[] place, Mention relative) {
        int index = view.sentenceAt(place[0]);
        if (index < 0) {
            return Optional.empty();
        }
        Sentence sentence = view.sentences().get(index);
        int from = view.tokens().get(sentence.first()).start();
        int to = view.tokens().get(sentence.after() - 1).end();
        return dates.stream()
                .filter(date -> date.mention().start() >= from && date.mention().end() <= to)
                .filter(date ->
                        !date.mention().equals(relative) && date.last().edtf().isPresent())
                .map(date -> new Near(date.first(), distance(date.mention(), place), place[0]))
                .min(Comparator.comparingInt(near -> near.distance));
    }

    private static int distance(Mention date, int[] place) {
        return date.end() <= place[0] ? place[0] - date.end() : Math.max(0, date.start() - place[1]);
    }
}
