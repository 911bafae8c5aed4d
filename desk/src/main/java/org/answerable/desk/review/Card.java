package org.answerable.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.jspecify.annotations.Nullable;

/**
 * The claim that is being read, and where it stands among the claims on the source.
 *
 * @param stated the claim
 * @param place its place in the order of the text, from 1
 * @param of how many claims there are on the source
 * @param accepted how many of them are accepted
 * @param decided how many of them are decided
 * @param next the claim to go on with; absent when this is the last and nothing is open
 * @param previous the claim before it; absent for the first
 */
public record Card(
        Stated stated,
        int place,
        int of,
        int accepted,
        int decided,
        @Nullable UUID next,
        @Nullable UUID previous) {

    /** The claim asked for; otherwise the first that waits; otherwise none. */
    static @Nullable Card of(List<Stated> claims, @Nullable UUID asked) {
        Optional<Stated> chosen = asked == null
                ? claims.stream().filter(Stated::open).findFirst()
                : claims.stream()
                        .filter(each -> each.claim().id().equals(asked))
                        .findFirst();
        return chosen.map(stated -> card(claims, stated)).orElse(null);
    }

    private static Card card(List<Stated> claims, Stated stated) {
        int place = claims.indexOf(stated);
        return new Card(
                stated,
                place + 1,
                claims.size(),
                (int) claims.stream().filter(Stated::accepted).count(),
                (int) claims.stream()
                        .filter(each -> each.standing().reading() != Reading.OPEN)
                        .count(),
                next(claims, place),
                place == 0 ? null : claims.get(place - 1).claim().id());
    }

    /** The next that waits, from here to the end and then from the beginning; where none waits, simply the next. */
    private static @Nullable UUID next(List<Stated> claims, int place) {
        for (int i = 1; i < claims.size(); i++) {
            Stated candidate = claims.get((place + i) % claims.size());
            if (candidate.open()) {
                return candidate.claim().id();
            }
        }
        return place + 1 < claims.size() ? claims.get(place + 1).claim().id() : null;
    }
}
