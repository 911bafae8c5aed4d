package org.answerable.desk.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Placed;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/** Who holds which post, and from which country somebody is said to come. Holding a post is never a part in an act. */
final class PostClaims implements Claimant {
    @Override
    public void propose(Telling telling, Subjects subjects, Consumer<Draft> drafts) {
        Map<String, String> ends = ends(telling, subjects);
        for (Posts.Post post : new Posts(telling.scene()).all()) {
            String name = subjects.person(post.person().mention());
            String title = title(telling, post.role());
            drafts.accept(new Draft(name, "Person", "position", title)
                    .part("subject", post.person().mention())
                    .part("value", post.role().mention())
                    .when(ends.get(name), List.of())
                    .because("The post stands beside the name."));
            String country = country(telling.scene(), post.role());
            if (country != null) {
                drafts.accept(new Draft(name, "Person", "country", country)
                        .part("subject", post.person().mention())
                        .part("value", post.role().mention())
                        .because("The post is named with its country."));
            }
        }
    }

    /** The post without the country before it. */
    static String title(Telling telling, Placed role) {
        Scene scene = telling.scene();
        int first = country(scene, role) == null ? role.first() : role.first() + 1;
        return telling.wordsOf(first, role.after());
    }

    private static @Nullable String country(Scene scene, Placed role) {
        Language language = scene.language(role.sentence());
        return language == null || role.after() - role.first() < 2
                ? null
                : Rules.of(language)
                        .worth("NATIONALITY", scene.lower(role.first()).toLowerCase(Locale.ROOT));
    }

    /** When somebody lost a post, by his name: he held it until then. */
    private static Map<String, String> ends(Telling telling, Subjects subjects) {
        Map<String, String> ends = new HashMap<>();
        for (Frame each : telling.frames()) {
            boolean lost = each.kind().equals("dismissal") && each.modality() == Modality.HAPPENED;
            String time = lost ? ActClaims.time(each) : null;
            if (time != null && !time.contains("/")) {
                ActClaims.people(each).forEach(who -> ends.putIfAbsent(subjects.person(who), "../" + time));
            }
        }
        return ends;
    }
}
