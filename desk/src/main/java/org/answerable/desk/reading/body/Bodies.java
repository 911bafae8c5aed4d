package org.answerable.desk.reading.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionIndex;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;

/** Puts together what trained models and rules say of a text's bodies, places and titles. */
public final class Bodies {
    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingInt(Mention::start).thenComparingInt(each -> -each.end());

    private Bodies() {}

    /**
     * The mentions that are left: of overlapping names the longest that is well formed, an acronym and a name wherever they stand again, no
     * place that is only part of a body's name, titles up to the end of the body they name.
     *
     * @param view the text
     * @param fromModels persons, organisations and places that models and dictionaries found
     * @param fromRules what the rules found, of all types; types that are none of names and titles come back as they are
     * @return all of them together, in the order of the text
     */
    public static List<Mention> merge(View view, List<Mention> fromModels, List<Mention> fromRules) {
        List<Mention> names = Repeats.over(view, Acronyms.bound(view, Overlaps.resolved(view, fromModels, fromRules)));
        MentionIndex named = new MentionIndex(names);
        List<Mention> all = new ArrayList<>();
        names.forEach(each -> all.add(Suffixes.cut(view, each)));
        MentionIndex ruled = new MentionIndex(fromRules);
        fromRules.stream()
                .filter(each -> each.type() != MentionType.ACT || !Overlaps.partOfLaw(each, ruled))
                .filter(each -> !Overlaps.isName(each) && Titles.stands(each, named.overlapping(each)))
                .forEach(each -> all.add(Titles.mended(view, each, named.overlapping(each))));
        all.sort(IN_ORDER);
        return List.copyOf(all);
    }
}
