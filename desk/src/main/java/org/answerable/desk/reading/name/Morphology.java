package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.answerable.record.Refusal;

/**
 * Part of speech, case, number and gender of the words of a Russian sentence, by the natasha project's morphology model. It is loaded when it
 * is first asked.
 */
public final class Morphology {
    private static final String MODEL = "ru/slovnet_morph_news_v1.tar";

    private final Encoder encoder;
    private final Linear head;
    private final List<String> names;

    private Morphology(Archive archive, WordVectors vectors) {
        this.encoder = new Encoder(archive, vectors);
        this.head = new Linear(archive.floats(Encoder.AFTER), archive.floats(Encoder.AFTER + 1));
        this.names = archive.lines("vocabs/tag.gz");
    }

    /**
     * The morphology model, loaded.
     *
     * @throws Refusal when a model is missing or damaged
     */
    public static Morphology load(Models models) {
        return new Morphology(Archive.of(models, MODEL), models.vectors());
    }

    /**
     * A tag for each word: {@code NOUN|Animacy=Anim|Case=Nom|Gender=Masc|Number=Sing}, as Universal Dependencies has them.
     *
     * @param words the words and marks of one sentence
     */
    public List<String> of(List<String> words) {
        List<String> tags = new ArrayList<>(words.size());
        if (words.isEmpty()) {
            return tags;
        }
        float[] scores = head.of(encoder.encode(words), encoder.width());
        for (int word = 0; word < words.size(); word++) {
            int best = 0;
            for (int tag = 1; tag < names.size(); tag++) {
                best = scores[word * names.size() + tag] > scores[word * names.size() + best] ? tag : best;
            }
            tags.add(names.get(best));
        }
        return tags;
    }
}
