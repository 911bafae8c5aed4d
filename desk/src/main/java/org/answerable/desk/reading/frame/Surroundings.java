package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What stands around an act and belongs to it: by whom, where, on which basis, with which penalty, which instrument. */
final class Surroundings {
    private static final Set<String> PENAL = Set.of("sentence", "ban", "detention", "imprisonment", "fine", "arrest");
    private static final Set<String> BASED = Set.of(
            "charge",
            "conviction",
            "sentence",
            "sanction",
            "detention",
            "arrest",
            "fine",
            "dismissal",
            "ban",
            "expulsion",
            "execution");
    private static final Set<String> PLACED =
            Set.of("arrest", "detention", "imprisonment", "death", "disappearance", "torture", "search", "execution");
    private static final Set<String> COURTLY = Set.of(
            "sentence",
            "conviction",
            "acquittal",
            "detention",
            "ban",
            "charge",
            "pardon",
            "arrest",
            "release",
            "dismissal",
            "fine",
            "sanction",
            "expulsion",
            "search",
            "transfer");

    private final Scene scene;
    private final Clauses clauses;

    Surroundings(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
    }

    List<Placed> byWhom(Placed act, List<Placed> who) {
        if (!COURTLY.contains(kind(act))) {
            return List.of();
        }
        int sentence = act.sentence();
        int to = clauses.end(act.first(), sentence);
        for (Placed each : scene.in(sentence)) {
            boolean after = each.first() >= act.after() && each.first() < to;
            if ((each.is(MentionType.ORGANISATION) || each.is(MentionType.PERSON)) && after && saidBy(each, act)) {
                return List.of(each);
            }
        }
        Placed subject = doer(act, who);
        return subject == null ? List.of() : List.of(subject);
    }

    /** “by the Tarvo City Court”, “through the decision of the …”. */
    private boolean saidBy(Placed body, Placed act) {
        for (int i = body.first() - 1; i >= Math.max(act.after(), body.first() - 6); i--) {
            if (scene.is(i, act.sentence(), "BY")) {
                return true;
            }
            if (scene.in(act.sentence(), MentionType.ORGANISATION).stream().anyMatch(covers(i))) {
                return false;
            }
        }
        return false;
    }

    private static java.util.function.Predicate<Placed> covers(int token) {
        return each -> each.first() <= token && token < each.after();
    }

    /** A body before an active act is who did it; so is a bare “court” for one that was named just before. */
    private @Nullable Placed doer(Placed act, List<Placed> who) {
        int sentence = act.sentence();
        Voice voice = Voice.of(scene, act);
        int from = clauses.start(act.first(), sentence);
        boolean issued = scene.find(from, act.first(), i -> scene.is(i, sentence, "ISSUES")) >= 0;
        boolean happensTo = voice == Voice.SUBJECT && !who.isEmpty() && scene.language(sentence) == Language.ENGLISH;
        if ((voice == Voice.NOUN && !issued) || happensTo) {
            return null;
        }
        Placed found = null;
        for (Placed each : scene.in(sentence)) {
            boolean before = each.after() <= act.first() && each.first() >= from;
            boolean doer = each.is(MentionType.ORGANISATION) && judges(each);
            boolean president =
                    each.is(MentionType.PERSON) && !who.contains(each) && voice == Voice.OBJECT && titled(each);
            if (before && (doer || president) && (found == null || !president)) {
                found = each;
            }
        }
        if (found != null || from <= scene.sentence(sentence).first()) {
            return found != null ? found : bareCourt(act, from);
        }
        return sameSubject(act, from);
    }

    private boolean titled(Placed person) {
        return scene.in(person.sentence(), MentionType.ROLE).stream().anyMatch(each -> each.after() == person.first());
    }

    private boolean judges(Placed body) {
        return scene.find(
                        body.first(),
                        body.after(),
                        i -> scene.is(i, body.sentence(), "COURT") || scene.is(i, body.sentence(), "FORCE"))
                >= 0;
    }

    /** “… convicted her and sent her to a colony”: the court of the clause before. */
    private @Nullable Placed sameSubject(Placed act, int from) {
        Placed found = null;
        for (Placed each : scene.in(act.sentence(), MentionType.ORGANISATION)) {
            if (each.after() <= from && judges(each)) {
                found = each;
            }
        }
        return found != null ? found : bareCourt(act, from);
    }

    private @Nullable Placed bareCourt(Placed act, int from) {
        int sentence = act.sentence();
        int court = scene.find(from, Math.min(act.first(), from + 3), i -> scene.is(i, sentence, "COURT"));
        if (court < 0) {
            return null;
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - 4); s--) {
            List<Placed> bodies = scene.in(s, MentionType.ORGANISATION).stream()
                    .filter(this::judges)
                    .toList();
            if (!bodies.isEmpty() && !scene.in(s, MentionType.ACT).isEmpty()) {
                return bodies.getLast();
            }
        }
        return null;
    }

    List<Placed> where(Placed act) {
        if (!PLACED.contains(kind(act))) {
            return List.of();
        }
        int sentence = act.sentence();
        Block block = scene.view().blocks().get(scene.sentence(sentence).block());
        boolean row = block.kind() == Block.Kind.ROW;
        int to = clauses.end(act.first(), sentence);
        for (Placed each : scene.in(sentence)) {
            if (!each.is(MentionType.PLACE) && !each.is(MentionType.ORGANISATION)) {
                continue;
            }
            if (row && each.first() >= act.after()) {
                return List.of(each);
            }
            boolean after = each.first() >= act.after() && each.first() < to && each.first() - act.after() <= 6;
            if (after
                    && noOtherAct(act, each)
                    && scene.find(act.after(), each.first(), i -> scene.is(i, sentence, "AT")) >= 0) {
                return List.of(each);
            }
        }
        if (scene.language(sentence) == Language.KAZAKH) {
            int from = clauses.start(act.first(), sentence);
            return scene.in(sentence, MentionType.PLACE).stream()
                    .filter(each ->
                            each.first() >= from && each.after() <= act.first() && act.first() - each.after() <= 2)
                    .toList();
        }
        return List.of();
    }

    private boolean noOtherAct(Placed act, Placed other) {
        return scene.in(act.sentence(), MentionType.ACT).stream()
                .noneMatch(each -> each.first() >= act.after() && each.after() <= other.first());
    }

    List<Placed> legalBasis(Placed act) {
        if (!BASED.contains(kind(act))) {
            return List.of();
        }
        int sentence = act.sentence();
        List<Placed> found = new ArrayList<>(byInstrument(act));
        if (kind(act).equals("sanction")) {
            return found;
        }
        boolean kazakh = scene.language(sentence) == Language.KAZAKH;
        for (Placed each : scene.in(sentence, MentionType.ARTICLE)) {
            if (kazakh ? act.equals(nextAct(each)) : act.equals(lastBased(each))) {
                found.add(each);
            }
        }
        return found;
    }

    /** “removed by Decree no. 17”, “listed pursuant to Regulation …”. */
    private List<Placed> byInstrument(Placed act) {
        int sentence = act.sentence();
        int to = clauses.end(act.first(), sentence);
        return scene.in(sentence, MentionType.INSTRUMENT).stream()
                .filter(each -> each.first() >= act.after() && each.first() < to && each.first() - act.after() <= 8)
                .filter(each -> scene.is(each.first() - 1, sentence, "LEGALLY"))
                .limit(1)
                .toList();
    }

    private @Nullable Placed nextAct(Placed article) {
        return scene.in(article.sentence(), MentionType.ACT).stream()
                .filter(each -> each.first() >= article.after() && BASED.contains(kind(each)))
                .findFirst()
                .orElse(null);
    }

    /** Articles belong to the last charge or conviction before them. */
    private @Nullable Placed lastBased(Placed article) {
        Placed found = null;
        for (Placed each : scene.in(article.sentence(), MentionType.ACT)) {
            if (each.after() <= article.first()
                    && BASED.contains(kind(each))
                    && !kind(each).equals("sanction")) {
                found = each;
            }
        }
        return found;
    }

    List<Placed> penalties(Placed act) {
        if (!PENAL.contains(kind(act))) {
            return List.of();
        }
        List<Placed> found = new ArrayList<>();
        for (Placed each : scene.in(act.sentence(), MentionType.PENALTY)) {
            if (act.equals(owner(each))) {
                found.add(each);
            }
        }
        Sentence next = act.sentence() + 1 < scene.sentences() ? scene.sentence(act.sentence() + 1) : null;
        boolean label = act.after() >= scene.sentence(act.sentence()).after() - 1
                && act.first() == scene.sentence(act.sentence()).first();
        if (found.isEmpty() && label && next != null) {
            return scene.in(act.sentence() + 1, MentionType.PENALTY).stream()
                    .limit(1)
                    .toList();
        }
        return found;
    }

    /** The act that a penalty belongs to: the last before it in the sentence, or the first after it. */
    private @Nullable Placed owner(Placed penalty) {
        int sentence = penalty.sentence();
        Placed before = null;
        Placed after = null;
        for (Placed each : scene.in(sentence, MentionType.ACT)) {
            if (!PENAL.contains(kind(each))) {
                continue;
            }
            if (each.after() <= penalty.first()
                    && (before == null
                            || !kind(each).equals("arrest")
                            || !kind(before).equals("sentence"))) {
                before = each;
            } else if (each.first() >= penalty.after() && after == null) {
                after = each;
            }
        }
        if (scene.language(sentence) == Language.KAZAKH && after != null) {
            return after;
        }
        return before != null ? before : after;
    }

    /** The instrument of the same sentence; when there is none, the first with a number that the text names. */
    List<Placed> instruments(Placed act) {
        int sentence = act.sentence();
        if (!kind(act).equals("adoption")) {
            return List.of();
        }
        return scene.in(sentence, MentionType.INSTRUMENT).stream()
                .filter(each -> each.first() >= act.after() || each.after() <= act.first())
                .min(java.util.Comparator.comparingInt(each -> each.distance(act.first())))
                .or(() -> scene.of(MentionType.INSTRUMENT).stream()
                        .filter(each -> each.mention().feature("number") != null && each.first() < act.first())
                        .findFirst())
                .stream()
                .toList();
    }

    /** “has sat in custody since June” is still so: the interval stays open. */
    String goesOn(Placed act, Placed when, String value) {
        int sentence = act.sentence();
        boolean standing = kind(act).equals("ban") || kind(act).equals("disappearance");
        boolean lasting = standing
                || kind(act).equals("detention")
                || kind(act).equals("imprisonment")
                || kind(act).equals("disappearance");
        boolean since = scene.find(when.first() - 1, when.first() + 1, i -> scene.is(i, sentence, "SINCE")) >= 0;
        boolean still = scene.find(
                        scene.sentence(sentence).first(),
                        scene.sentence(sentence).after(),
                        i -> scene.is(i, sentence, "GOES_ON"))
                >= 0;
        return lasting && since && (still || standing) && !value.contains("/") ? value + "/.." : value;
    }

    private static String kind(Placed act) {
        return act.mention().feature("kind", "");
    }
}
