package org.answerable.desk.reading.claim;

import java.util.function.Consumer;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** What somebody does and whom he cares for, when it stands beside the name: “the activist Anna”, “Anna, a mother of two children”. */
final class DescriptionClaims implements Claimant {
    private static final int REACH = 6;

    @Override
    public void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        for (Placed person : scene.of(MentionType.PERSON)) {
            occupation(telling, subjects, person, drafts);
        }
        for (Placed count : scene.of(MentionType.COUNT)) {
            dependants(telling, subjects, count, drafts);
        }
    }

    private static void occupation(Telling telling, Subjects subjects, Placed person, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = person.sentence();
        int noun = scene.is(person.first() - 1, sentence, "OCCUPATION") ? person.first() - 1 : afterName(scene, person);
        if (noun < 0) {
            return;
        }
        String said = scene.lower(noun);
        drafts.accept(new Draft(subjects.person(person.mention()), "Person", "role", said)
                .part("subject", person.mention())
                .covering(scene.token(noun).start(), scene.token(noun).end())
                .because("“" + said + "” stands beside the name."));
    }

    /** “Anna, an independent journalist”: the occupation that ends the words between two commas. */
    private static int afterName(Scene scene, Placed person) {
        if (!scene.lower(person.after()).equals(",")) {
            return -1;
        }
        int end = Math.min(
                person.after() + REACH, scene.sentence(person.sentence()).after());
        for (int i = person.after() + 1; i < end; i++) {
            if (scene.is(i, person.sentence(), "OCCUPATION")) {
                return i;
            }
            boolean describes = scene.is(i, person.sentence(), "ARTICLE")
                    || (scene.token(i).shape() == Token.Shape.LOWER
                            && !scene.is(i, person.sentence(), "BE")
                            && !scene.is(i, person.sentence(), "TURN"));
            if (!describes) {
                return -1;
            }
        }
        return -1;
    }

    private static void dependants(Telling telling, Subjects subjects, Placed count, Consumer<Draft> drafts) {
        Scene scene = telling.scene();
        int sentence = count.sentence();
        if (!scene.is(count.after() - 1, sentence, "CHILD")) {
            return;
        }
        int parent = -1;
        for (int i = count.first() - 1; i >= Math.max(scene.sentence(sentence).first(), count.first() - 3); i--) {
            parent = scene.is(i, sentence, "PARENT") ? i : parent;
        }
        Placed person = parent < 0 ? null : before(scene, parent, sentence);
        if (person == null) {
            return;
        }
        drafts.accept(new Draft(
                        subjects.person(person.mention()),
                        "Person",
                        "dependants",
                        telling.words(count.mention().start(), count.mention().end()))
                .beside("subject", person.mention())
                .part("value", count.mention())
                .covering(scene.token(parent).start(), count.mention().end())
                .because("Children are told of as those of the person named before."));
    }

    private static @Nullable Placed before(Scene scene, int token, int sentence) {
        Placed found = null;
        for (Placed each : scene.in(sentence, MentionType.PERSON)) {
            found = each.after() <= token ? each : found;
        }
        return found;
    }
}
