package org.answerable.desk.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Token;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/** Totals of recommendations and how many of them the text lists, what became of them, and who stands for a seat. */
final class RecommendationClaims implements Claimant {
    @Override
    public void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        for (Placed count : scene.of(MentionType.COUNT)) {
            if (scene.is(count.after() - 1, count.sentence(), "RECOMMENDATION")) {
                recommendations(telling, count, drafts);
            }
        }
        for (Placed place : scene.of(MentionType.PLACE)) {
            candidate(telling, subjects, place, drafts);
        }
    }

    private static void recommendations(Telling telling, Placed count, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = count.sentence();
        int after = described(scene, count);
        String subject = subject(telling, count, after);
        String number = telling.figures().apply(count.mention()).replaceFirst("^([<>≥≤~=]*\\d+).*$", "$1");
        long listed = listed(scene, count);
        drafts.accept(new Draft(subject, "Recommendation", "claimedCount", number + " (" + listed + " listed)")
                .part("value", count.mention())
                .covering(count.mention().start(), scene.token(after - 1).end())
                .because(
                        listed == 0
                                ? "A total is claimed; no document with a number follows it."
                                : "A total is claimed; the documents with numbers that follow it are counted."));
        int outcome =
                scene.find(count.after(), scene.sentence(sentence).after(), i -> scene.is(i, sentence, "OUTCOME"));
        if (outcome >= 0) {
            int end = Clause.end(scene, outcome, sentence);
            boolean by = scene.find(outcome, Math.min(end, outcome + 6), i -> scene.is(i, sentence, "BY")) >= 0;
            int last = by ? end : outcome + 1;
            int first = scene.is(outcome - 1, sentence, "NO") ? outcome - 1 : outcome;
            drafts.accept(new Draft(subject, "Recommendation", "outcome", telling.wordsOf(first, last))
                    .beside("subject", count.mention())
                    .covering(scene.token(first).start(), scene.token(last - 1).end())
                    .in(Modality.ALLEGED)
                    .because("What became of them is the word of those who speak."));
        }
    }

    /** How many documents with a number of their own follow a total: in the rest of its paragraph and in the list under it. */
    private static long listed(Scene scene, Placed count) {
        int block = scene.sentence(count.sentence()).block();
        List<Placed> listed = new ArrayList<>();
        for (int i = count.sentence(); i < scene.sentences(); i++) {
            int here = scene.sentence(i).block();
            boolean item = scene.view().blocks().get(here).kind() == Block.Kind.ITEM;
            if (here != block && !item) {
                break;
            }
            listed.addAll(scene.in(i, MentionType.INSTRUMENT));
        }
        return listed.stream()
                .filter(each -> each.first() >= count.after() && each.mention().feature("number") != null)
                .map(each -> each.mention().in(scene.view().text()))
                .distinct()
                .count();
    }

    /** “12 recommendations made in favour of detained teachers”: up to the comma. */
    private static int described(Scene scene, Placed count) {
        int end = scene.sentence(count.sentence()).after();
        int i = count.after();
        while (i < end
                && scene.token(i).shape() == Token.Shape.LOWER
                && !scene.is(i, count.sentence(), "BE")
                && !scene.is(i, count.sentence(), "RELATIVE")) {
            i++;
        }
        return i;
    }

    /** The recommendations without their number and without that they were made: “UN recommendations in favour of detained teachers”. */
    private static String subject(Telling telling, Placed count, int after) {
        Scene scene = telling.scene();
        int first = count.first();
        while (first < count.after() - 1
                && (scene.token(first).shape() == Token.Shape.NUMBER
                        || scene.is(first, count.sentence(), "NUMBER")
                        || scene.is(first, count.sentence(), "OF")
                        || scene.is(first, count.sentence(), "ARTICLE")
                        || scene.lower(first).equals("of"))) {
            first++;
        }
        int made = scene.find(first, after, i -> scene.is(i, count.sentence(), "MADE"));
        return made < 0
                ? telling.wordsOf(first, after)
                : (telling.wordsOf(first, made) + " " + telling.wordsOf(made + 1, after)).strip();
    }

    /** “A state submitted its candidature for a seat in the Council”. */
    private static void candidate(Telling telling, Subjects subjects, Placed place, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = place.sentence();
        int end = scene.sentence(sentence).after();
        int candidature =
                scene.find(place.after(), Math.min(end, place.after() + 6), i -> scene.is(i, sentence, "CANDIDATURE"));
        Placed body = candidature < 0 ? null : next(scene, candidature, sentence);
        if (body != null && body.first() - candidature <= 9) {
            drafts.accept(new Draft(
                            subjects.name(place.mention()), "PublicBody", "candidateFor", subjects.name(body.mention()))
                    .part("subject", place.mention())
                    .part("value", body.mention())
                    .because("A candidature is told of."));
        }
    }

    private static @Nullable Placed next(Scene scene, int token, int sentence) {
        return scene.in(sentence, MentionType.ORGANISATION).stream()
                .filter(each -> each.first() > token)
                .findFirst()
                .orElse(null);
    }
}
