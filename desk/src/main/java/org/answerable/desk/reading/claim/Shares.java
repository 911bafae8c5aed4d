package org.answerable.desk.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.reading.mention.Mention;

/** Which of several penalties is whose. */
final class Shares {
    private Shares() {}

    static List<Mention> of(Mention person, List<Mention> people, List<Mention> terms) {
        if (terms.size() < 2 || people.size() == 1) {
            return terms;
        }
        if (people.size() == terms.size()) {
            return List.of(terms.get(people.indexOf(person)));
        }
        boolean termFirst = terms.getFirst().start() < people.getFirst().start();
        List<Mention> share = new ArrayList<>();
        for (Mention term : terms) {
            if (termFirst && term.end() <= person.start()) {
                share.clear();
                share.add(term);
            } else if (!termFirst && term.start() >= person.end() && share.isEmpty()) {
                share.add(term);
            }
        }
        return share;
    }
}
