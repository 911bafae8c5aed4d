package org.answerable.desk.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** Which post is whose: a role and a person that stand side by side. */
final class Posts {
    /** A post and its holder. */
    record Post(Placed role, Placed person) {}

    private final Scene scene;

    Posts(Scene scene) {
        this.scene = scene;
    }

    List<Post> all() {
        List<Post> posts = new ArrayList<>();
        for (Placed person : scene.of(MentionType.PERSON)) {
            Placed role = of(person);
            if (role != null) {
                posts.add(new Post(role, person));
            }
        }
        return posts;
    }

    @Nullable
    Post of(Mention person) {
        return scene.in(scene.view().sentenceAt(person.start()), MentionType.PERSON).stream()
                .filter(each -> each.mention().equals(person))
                .findFirst()
                .map(each -> {
                    Placed role = of(each);
                    return role == null ? null : new Post(role, each);
                })
                .orElse(null);
    }

    private @Nullable Placed of(Placed person) {
        for (Placed role : scene.in(person.sentence(), MentionType.ROLE)) {
            boolean before = role.after() <= person.first() && joined(role.after(), person.first());
            boolean after = role.first() >= person.after()
                    && role.first() - person.after() <= 2
                    && apposition(person.after(), role.first());
            if (before || after) {
                return role;
            }
        }
        return null;
    }

    /** “chairman of the court, Anna …”, “President Anna …”. */
    private boolean joined(int from, int to) {
        return to == from
                || (to == from + 1 && ",»”\"".contains(scene.lower(from)))
                || (to == from + 2
                        && "»”\"".contains(scene.lower(from))
                        && scene.lower(from + 1).equals(","));
    }

    private boolean apposition(int from, int to) {
        return to > from && (scene.lower(from).equals(",") || scene.lower(from).equals("("));
    }
}
