package org.answerable.desk.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as annotators read it. Every offset is an offset in the source's text, because nothing in the view is longer or shorter than there.
 */
public final class View {
    private final String source;
    private final String text;
    private final List<Block> blocks;
    private final List<Token> tokens;
    private final List<Sentence> sentences;

    private View(String source, String text, List<Block> blocks) {
        this.source = source;
        this.text = text;
        this.blocks = blocks;
        List<Token> found = new ArrayList<>(text.length() / 5 + 1);
        List<Sentence> cut = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int first = found.size();
            new Tokenizer(text, source, blocks.get(i).start(), blocks.get(i).end()).into(found);
            Sentences.cut(found, source, first, i, cut);
        }
        this.tokens = List.copyOf(found);
        this.sentences = List.copyOf(cut);
    }

    /** The view of a text without pages. */
    public static View of(String source, @Nullable String language) {
        return of(source, List.of(0), language);
    }

    /**
     * The view of a text.
     *
     * @param source the source's text, line ends as {@code \n}
     * @param pageStarts where each page begins
     * @param language ISO 639-1 code of what the text is mostly written in; absent when nobody knows
     */
    public static View of(String source, List<Integer> pageStarts, @Nullable String language) {
        String even = Spaces.even(source);
        String clear = Footnotes.blanked(RunningHeads.blanked(even, pageStarts));
        String text = Lines.joined(clear, source, pageStarts);
        return new View(source, text, Blocks.of(text, source, Languages.of(text, language)));
    }

    /** The source's text. */
    public String source() {
        return source;
    }

    /** The view's text: as long as the source's; a line end that is left in it is one that means something. */
    public String text() {
        return text;
    }

    /** The blocks, in the order of the text. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The tokens of all blocks, in the order of the text. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The sentences, in the order of the text. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences of blocks that are written in one language. */
    public List<Sentence> sentences(Language language) {
        return sentences.stream()
                .filter(each -> blocks.get(each.block()).language() == language)
                .toList();
    }

    /** The languages that its blocks are written in, those of ours. */
    public List<Language> languages() {
        return List.of(Language.values()).stream()
                .filter(each -> blocks.stream().anyMatch(block -> block.language() == each))
                .toList();
    }

    /** The tokens of a sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.after());
    }

    /** Index of the first token that ends after an offset; the number of tokens when there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the sentence in which an offset lies; the nearest before it when it lies between two; -1 before the first. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(sentences.get(middle).first()).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
