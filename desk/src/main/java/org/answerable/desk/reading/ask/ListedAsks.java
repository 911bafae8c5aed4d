package org.answerable.desk.reading.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;

/**
 * Finds the items of lists of what is asked: “We ask the ministry to:” or the heading “Recommendations”, then items with numbers, letters or
 * dashes, or lines that end with semicolons. Which words lead in such a list is told by the lists LEADS_IN, HEADS_ASKS and LEADS_ELSEWHERE of the rule files.
 */
public final class ListedAsks {
    private static final String ID = "rules/asks-in-lists@1";
    private static final int LONGEST_LINK = 2;

    private final View view;
    private final Rules words;
    private final Language language;
    private final Lines lines;
    private final Set<Integer> leading = new HashSet<>();

    private ListedAsks(View view, Language language) {
        this.view = view;
        this.language = language;
        this.words = Rules.of(language);
        this.lines = new Lines(view, words);
    }

    /**
     * Adds the items of such lists to what was found. An item is an ask as a whole: asks that were found inside it give way, unless the
     * item itself begins with an asking verb and was found from there.
     *
     * @param view the text
     * @param language whose blocks are read
     * @param found what rules found in these blocks
     * @return all of it, in the order of the text
     */
    public static List<Mention> with(View view, Language language, List<Mention> found) {
        ListedAsks asks = new ListedAsks(view, language);
        List<Mention> items = asks.items();
        List<Mention> all = new ArrayList<>(found);
        all.removeIf(each -> each.type() == MentionType.ASK && asks.onlyLeadsIn(each));
        for (Mention item : items) {
            boolean asksItself = found.stream()
                    .anyMatch(each -> each.type() == MentionType.ASK
                            && each.start() == item.start()
                            && each.feature("extra") == null);
            if (!asksItself) {
                all.removeIf(each -> each.type() == MentionType.ASK && each.overlaps(item));
                all.add(item);
            }
        }
        all.sort(Comparator.comparingInt(Mention::start).thenComparingInt(each -> -each.end()));
        return all;
    }

    /** Whether it stands in the sentence with the colon after which the items say what is asked, and nothing but “and demand” is between. */
    private boolean onlyLeadsIn(Mention ask) {
        int sentence = view.sentenceAt(ask.start());
        int last = view.sentences().get(sentence).after() - 1;
        int after = view.tokenAt(ask.end() - 1) + 1;
        return leading.contains(view.sentences().get(sentence).block())
                && view.tokens().get(last).text().equals(":")
                && last - after <= LONGEST_LINK;
    }

    private List<Mention> items() {
        List<Mention> items = new ArrayList<>();
        int lead = -1;
        List<Block> blocks = view.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).language() != language) {
                lead = -1;
            } else if (lines.leadsIn(i)) {
                lead = i;
            } else if (blocks.get(i).kind() != Block.Kind.ITEM && !lines.oneOfSeveral(i)) {
                lead = lead >= 0 && lines.shortLine(i) ? lead : -1;
            } else if (lead >= 0) {
                leading.add(lead);
                lines.item(i).map(this::ask).ifPresent(items::add);
            }
        }
        return items;
    }

    private Mention ask(Lines.Span span) {
        return new Mention(
                view.tokens().get(span.first()).start(),
                view.tokens().get(span.after() - 1).end(),
                MentionType.ASK,
                Map.of("rule", "item", "item", "yes"),
                ID);
    }
}
