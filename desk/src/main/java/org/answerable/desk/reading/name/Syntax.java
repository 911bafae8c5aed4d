package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.answerable.record.Refusal;

/**
 * Who depends on whom in a Russian sentence, by the natasha project's syntax model: for each word the word that governs it and how
 * (Universal Dependencies). It is loaded when it is first asked.
 */
public final class Syntax {
    private static final String MODEL = "ru/slovnet_syntax_news_v1.tar";

    private final Encoder encoder;
    private final Biaffine heads;
    private final Biaffine relations;
    private final List<String> names;

    /**
     * How a word hangs on another.
     *
     * @param head index of the word that governs it; -1 for the word that governs the sentence
     * @param relation a relation of Universal Dependencies: {@code nsubj}, {@code obj}, {@code obl}, …
     */
    public record Dependency(int head, String relation) {}

    private Syntax(Archive archive, WordVectors vectors) {
        this.encoder = new Encoder(archive, vectors);
        this.heads = new Biaffine(archive, Encoder.AFTER);
        this.relations = new Biaffine(archive, Encoder.AFTER + Biaffine.ARRAYS);
        this.names = archive.lines("vocabs/rel.gz");
    }

    /**
     * The syntax model, loaded.
     *
     * @throws Refusal when a model is missing or damaged
     */
    public static Syntax load(Models models) {
        return new Syntax(Archive.of(models, MODEL), models.vectors());
    }

    /**
     * The dependency of each word.
     *
     * @param words the words and marks of one sentence
     */
    public List<Dependency> of(List<String> words) {
        List<Dependency> found = new ArrayList<>(words.size());
        if (words.isEmpty()) {
            return found;
        }
        float[] input = encoder.encode(words);
        int[] governors = heads.heads(input, words.size());
        int[] kinds = relations.relations(input, governors);
        for (int i = 0; i < words.size(); i++) {
            found.add(new Dependency(governors[i] - 1, names.get(kinds[i])));
        }
        return found;
    }
}
