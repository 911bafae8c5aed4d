package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** What the text calls those whom it names: after “the blogger Anna”, “the blogger” is Anna, and in a headline before it too. */
final class Descriptions {
    /** “the former director of the village school Anna”: so far before the name. */
    private static final int BEFORE = 6;

    /** “Anna, a well-known blogger”: so far behind it. */
    private static final int BEHIND = 7;

    /** So many first letters of two forms of one word agree. */
    private static final int STEM = 5;

    private final Scene scene;
    private final Map<String, List<Placed>> called = new HashMap<>();

    Descriptions(Scene scene) {
        this.scene = scene;
        scene.mentions().stream()
                .filter(each ->
                        each.sentence() >= 0 && (each.is(MentionType.PERSON) || each.is(MentionType.ORGANISATION)))
                .forEach(this::read);
    }

    private void read(Placed named) {
        int first = scene.sentence(named.sentence()).first();
        int after = scene.sentence(named.sentence()).after();
        for (int i = named.first() - 1; i >= Math.max(first, named.first() - BEFORE) && !stops(i, named); i--) {
            call(i, named);
        }
        for (int i = named.first(); i < named.after(); i++) {
            call(i, named);
        }
        if (named.is(MentionType.PERSON) && scene.lower(named.after()).equals(",")) {
            for (int i = named.after() + 1; i < Math.min(after, named.after() + BEHIND) && !stops(i, named); i++) {
                call(i, named);
            }
        }
    }

    private boolean stops(int token, Placed named) {
        return ".,;:()".contains(scene.lower(token))
                || scene.is(token, named.sentence(), "VERB")
                || scene.is(token, named.sentence(), "TURN")
                || scene.is(token, named.sentence(), "OF")
                || scene.in(named.sentence(), MentionType.PERSON).stream()
                        .anyMatch(each -> each.first() <= token && token < each.after());
    }

    private void call(int token, Placed named) {
        if (scene.is(token, named.sentence(), named.is(MentionType.PERSON) ? "CALLED" : "CALLED_BODY")) {
            called.computeIfAbsent(stem(token), key -> new ArrayList<>()).add(named);
        }
    }

    /** Who is meant by the first word of a stretch that says what somebody is; absent when nobody was called so. */
    @Nullable
    Group in(int from, int to, int sentence) {
        Placed meant = first(from, to, sentence, "CALLED");
        return meant == null ? null : new Group(List.of(meant));
    }

    /** The body that is meant by the first word of a stretch that says what a body is: “the channel was fined”. */
    @Nullable
    Placed body(int from, int to, int sentence) {
        return first(from, to, sentence, "CALLED_BODY");
    }

    private @Nullable Placed first(int from, int to, int sentence, String list) {
        for (int i = from; i < to; i++) {
            boolean by = scene.is(i - 1, sentence, "BY") || scene.is(i - 1, sentence, "NOT_WHO");
            Placed meant = by || !scene.is(i, sentence, list) || inName(i, sentence) ? null : meant(i);
            if (meant != null) {
                return meant;
            }
        }
        return null;
    }

    /** Whether a word is part of a name or stands before one, as its description: then the name itself is what counts. */
    private boolean inName(int token, int sentence) {
        return scene.in(sentence).stream()
                .anyMatch(each -> (each.is(MentionType.PERSON)
                                || each.is(MentionType.ORGANISATION)
                                || each.is(MentionType.ROLE))
                        && token < each.after()
                        && each.first() - token <= (each.is(MentionType.ROLE) ? 0 : 3)
                        && scene.find(token, each.first(), i -> scene.lower(i).equals(",")) < 0);
    }

    /** The last who was called so before a token, or the first who is after it. */
    private @Nullable Placed meant(int token) {
        List<Placed> all = called.getOrDefault(stem(token), List.of());
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.isEmpty() ? null : all.get(Math.max(0, low - 1));
    }

    private String stem(int token) {
        String word = scene.lower(token);
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
