package org.answerable.desk.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Finds when a named event was: “after his arrest” counts from the date with which an arrest is told, “before the election” likewise. */
final class Events {
    private static final int SHORTEST_STEM = 4;
    private static final int ENDING = 3;
    /** How many places where an event is named with a date are looked at on either side: enough for a book, and no book costs more. */
    private static final int NEXT = 100;

    private final View view;
    private final List<Mention> acts;
    private final Map<Integer, List<Written>> dates = new HashMap<>();
    private final Map<String, List<Place>> ofKind = new HashMap<>();
    private final Map<String, List<Place>> ofWord = new HashMap<>();
    private final TreeMap<String, List<Place>> words = new TreeMap<>();

    Events(View view, List<Mention> acts, List<Written> dates) {
        this.view = view;
        this.acts = acts;
        for (Written each : dates) {
            if (each.last().edtf().isPresent()) {
                int sentence = view.sentenceAt(each.mention().start());
                if (sentence == view.sentenceAt(each.mention().end() - 1)) {
                    this.dates
                            .computeIfAbsent(sentence, key -> new ArrayList<>())
                            .add(each);
                }
            }
        }
    }

    /** Where an event is named, in a sentence that has a date. */
    private record Place(int start, int end) {}

    private record Near(Day day, int distance, int at) {}

    /** The date of the event that a relative date names; of several the one that is told next to the event's name, before rather than after. */
    Optional<Day> of(Mention relative, String event) {
        List<Place> places = acts.stream()
                .skip(from(acts, Mention::start, relative.start()))
                .takeWhile(act -> act.start() < relative.end())
                .filter(relative::covers)
                .findFirst()
                .map(named -> actsLike(named, relative))
                .orElseGet(() -> wordsLike(event, relative));
        if (places.isEmpty()) {
            places = wordsLike(event, relative);
        }
        return places.stream()
                .flatMap(place -> nearest(place, relative).stream())
                .min(Comparator.comparingInt((Near near) -> near.distance)
                        .thenComparingInt(near -> Math.abs(near.at - relative.start())))
                .map(near -> near.day);
    }

    private List<Place> actsLike(Mention named, Mention relative) {
        String kind = named.feature("kind", "");
        List<Place> places = ofKind.computeIfAbsent(
                kind,
                each -> acts.stream()
                        .filter(act -> act.feature("kind", "").equals(each) && dated(act.start()))
                        .map(act -> new Place(act.start(), act.end()))
                        .toList());
        return around(places, relative).stream()
                .filter(place -> place.start != named.start() || place.end != named.end())
                .toList();
    }

    private List<Place> wordsLike(String event, Mention relative) {
        String word = event.toLowerCase(Locale.ROOT);
        String stem = word.substring(0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - ENDING)));
        return around(ofWord.computeIfAbsent(stem, this::beginning), relative).stream()
                .filter(place -> place.start < relative.start() || place.end > relative.end())
                .toList();
    }

    private List<Place> beginning(String stem) {
        if (words.isEmpty()) {
            for (Token token : view.tokens()) {
                if (dated(token.start())) {
                    words.computeIfAbsent(token.lower(), each -> new ArrayList<>())
                            .add(new Place(token.start(), token.end()));
                }
            }
        }
        return words.subMap(stem, stem + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Place::start))
                .toList();
    }

    private boolean dated(int offset) {
        return dates.containsKey(view.sentenceAt(offset));
    }

    /** Those nearest to a date, in the order of the text. */
    private static List<Place> around(List<Place> places, Mention relative) {
        int at = from(places, Place::start, relative.start());
        return places.subList(Math.max(0, at - NEXT), Math.min(places.size(), at + NEXT));
    }

    /** The first of a sorted list that begins at an offset or after it. */
    private static <T> int from(List<T> sorted, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The date with a year that is told nearest to a place, in its sentence. */
    private Optional<Near> nearest(Place place, Mention relative) {
        return dates.getOrDefault(view.sentenceAt(place.start), List.of()).stream()
                .filter(date -> !date.mention().equals(relative))
                .map(date -> new Near(date.first(), distance(date.mention(), place), place.start))
                .min(Comparator.comparingInt(near -> near.distance));
    }

    private static int distance(Mention date, Place place) {
        return date.end() <= place.start ? place.start - date.end() : Math.max(0, date.start() - place.end);
    }
}
