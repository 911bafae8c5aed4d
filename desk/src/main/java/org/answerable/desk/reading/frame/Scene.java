package org.answerable.desk.reading.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;
import org.jspecify.annotations.Nullable;

/** A text with its mentions in their places: what everything that looks for the parts of an act looks at. */
public final class Scene {
    private final View view;
    private final List<Placed> mentions;
    private final List<List<Placed>> bySentence;

    /**
     * @param view the text
     * @param mentions everything that was found in it
     */
    public Scene(View view, List<Mention> mentions) {
        this.view = view;
        this.bySentence = new ArrayList<>();
        view.sentences().forEach(ignored -> bySentence.add(new ArrayList<>(4)));
        this.mentions = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start).thenComparingInt(each -> -each.end()))
                .map(this::place)
                .toList();
        this.mentions.forEach(
                each -> bySentence.get(Math.max(0, each.sentence())).add(each));
    }

    private Placed place(Mention mention) {
        return new Placed(
                mention,
                view.tokenAt(mention.start()),
                view.tokenAt(mention.end() - 1) + 1,
                view.sentenceAt(mention.start()));
    }

    /** The text. */
    public View view() {
        return view;
    }

    /** The mentions, in the order of the text. */
    public List<Placed> mentions() {
        return mentions;
    }

    /** Those of one type. */
    public List<Placed> of(MentionType type) {
        return mentions.stream().filter(each -> each.is(type)).toList();
    }

    /** The mentions of a sentence, in its order. */
    public List<Placed> in(int sentence) {
        return sentence < 0 || sentence >= bySentence.size() ? List.of() : bySentence.get(sentence);
    }

    /** Those of one type in a sentence. */
    public List<Placed> in(int sentence, MentionType type) {
        return in(sentence).stream().filter(each -> each.is(type)).toList();
    }

    /** The sentence with this index. */
    public Sentence sentence(int index) {
        return view.sentences().get(index);
    }

    /** How many sentences there are. */
    public int sentences() {
        return bySentence.size();
    }

    /** The token with this index. */
    public Token token(int index) {
        return view.tokens().get(index);
    }

    /** A token in lower case; empty beyond the ends of the text. */
    public String lower(int index) {
        return index < 0 || index >= view.tokens().size()
                ? ""
                : view.tokens().get(index).lower();
    }

    /** The language of a sentence; absent when it is none of ours. */
    public @Nullable Language language(int sentence) {
        return view.blocks().get(sentence(sentence).block()).language();
    }

    /** Whether a token of a sentence is one of a list of words of its language. */
    public boolean is(int token, int sentence, String list) {
        Language language = language(sentence);
        return language != null
                && token >= 0
                && token < view.tokens().size()
                && Rules.of(language).has(list, lower(token));
    }

    /** The first token in a stretch that passes. */
    public int find(int from, int to, Predicate<Integer> test) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (test.test(i)) {
                return i;
            }
        }
        return -1;
    }
}
