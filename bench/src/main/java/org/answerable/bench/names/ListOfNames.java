package org.answerable.bench.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;

/** Listed persons by their names, all of whom are compared with every name that is asked for. */
final class ListOfNames {
    /** As many answers as screening gives at once. */
    static final int ANSWERS = 5;

    private final List<Name> listed;
    private final Set<String> written;

    ListOfNames(List<Name> listed) {
        this.listed = listed;
        this.written = listed.stream().map(ListOfNames::plain).collect(Collectors.toSet());
    }

    /** Whether a person is among the five answers at the threshold or above; whoever scores the same is thought to come first. */
    boolean offers(Name asked, int person) {
        double score = NameMatcher.score(asked, listed.get(person));
        if (score < Scored.THRESHOLD) {
            return false;
        }
        int before = 0;
        for (int i = 0; i < listed.size() && before < ANSWERS; i++) {
            before += i != person && NameMatcher.score(asked, listed.get(i)) >= score ? 1 : 0;
        }
        return before < ANSWERS;
    }

    /** A name and each of the list who reaches the threshold. */
    List<Pair> alerts(Name asked) {
        return listed.stream()
                .filter(each -> NameMatcher.score(asked, each) >= Scored.THRESHOLD)
                .map(each -> Pair.ofPersons(asked.text(), each.text(), false))
                .toList();
    }

    /** Whether somebody on the list is written the same, but for capitals. */
    boolean has(Name asked) {
        return written.contains(plain(asked));
    }

    private static String plain(Name name) {
        return name.text().toLowerCase(Locale.ROOT);
    }
}
