package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.MentionType;

/** What a date beside an act says: since when, or of something else. */
final class Dated {
    private static final int ANSWER = 10;
    private static final int NUMBER = 12;

    private final Scene scene;
    private final Clauses clauses;

    Dated(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
    }

    /** “the 2020 election”, “шілдедегі оқиға”: a date that only describes something else. */
    boolean describes(Placed date) {
        int sentence = date.sentence();
        boolean year = date.after() - date.first() == 1
                && date.mention().end() - date.mention().start() == 4
                && scene.is(date.first() - 1, sentence, "ARTICLE_WORD")
                && date.after() < scene.sentence(sentence).after()
                && scene.token(date.after()).word();
        return year || scene.is(date.after() - 1, sentence, "OF_THAT_DAY");
    }

    /** “An appeal was rejected on 3 May”: the day of the answer is not that of the appeal. */
    boolean answered(Placed act) {
        int sentence = act.sentence();
        int to = Math.min(clauses.end(act.first(), sentence), act.after() + ANSWER);
        return Kinds.of(act).equals("appeal")
                && (scene.find(act.after(), to, i -> scene.is(i, sentence, "DISPOSED")) >= 0
                        || scene.find(act.first() - 2, act.first(), i -> scene.is(i, sentence, "DISPOSED")) >= 0);
    }

    /** “has sat in custody since June” is still so: the interval stays open. */
    String goesOn(Placed act, Placed when, String value) {
        int sentence = act.sentence();
        boolean behind = scene.is(when.after(), sentence, "SINCE_BEHIND");
        boolean since =
                behind || scene.find(when.first() - 1, when.first() + 1, i -> scene.is(i, sentence, "SINCE")) >= 0;
        boolean still = behind
                || Kinds.are("STANDING", act, scene)
                || scene.find(
                                scene.sentence(sentence).first(),
                                scene.sentence(sentence).after(),
                                i -> scene.is(i, sentence, "GOES_ON"))
                        >= 0;
        boolean lasting = Kinds.are("LASTING", act, scene) && still;
        boolean over =
                scene.find(clauses.start(act.first(), sentence), act.first(), i -> scene.is(i, sentence, "WAS_OVER"))
                        >= 0;
        boolean numbers = scene.in(sentence, MentionType.COUNT).stream()
                .anyMatch(each -> Math.abs(each.first() - act.first()) <= NUMBER && each.first() >= when.after());
        boolean open = since && !over && (lasting || numbers) && !value.contains("/");
        return open ? value + "/.." : value;
    }
}
