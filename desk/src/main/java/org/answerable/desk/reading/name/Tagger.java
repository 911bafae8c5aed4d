package org.answerable.desk.reading.name;

import java.util.Arrays;
import java.util.List;

/** The names model: a tag for each word, the sequence as a whole being the likeliest. */
final class Tagger {
    static final String MODEL = "ru/slovnet_ner_news_v1.tar";

    private final Encoder encoder;
    private final Linear head;
    private final float[] transitions;
    private final List<String> tags;

    private Tagger(Archive archive, WordVectors vectors) {
        this.encoder = new Encoder(archive, vectors);
        this.head = new Linear(archive.floats(Encoder.AFTER), archive.floats(Encoder.AFTER + 1));
        this.transitions = archive.floats(Encoder.AFTER + 2);
        this.tags = archive.lines("vocabs/tag.gz");
    }

    static Tagger load(Models models, WordVectors vectors) {
        return new Tagger(Archive.of(models, MODEL), vectors);
    }

    /** A tag for each word: {@code O}, {@code B-PER}, {@code I-PER}, {@code B-LOC}, …. */
    List<String> tags(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int[] best = viterbi(head.of(encoder.encode(words), encoder.width()), words.size());
        return Arrays.stream(best).mapToObj(tags::get).toList();
    }

    private int[] viterbi(float[] emissions, int words) {
        int n = tags.size();
        int[][] from = new int[words][n];
        float[] score = Arrays.copyOf(emissions, n);
        for (int word = 1; word < words; word++) {
            float[] next = new float[n];
            for (int to = 0; to < n; to++) {
                int best = 0;
                for (int tag = 1; tag < n; tag++) {
                    if (score[tag] + transitions[tag * n + to] > score[best] + transitions[best * n + to]) {
                        best = tag;
                    }
                }
                from[word][to] = best;
                next[to] = score[best] + transitions[best * n + to] + emissions[word * n + to];
            }
            score = next;
        }
        int[] path = new int[words];
        for (int tag = 1; tag < n; tag++) {
            path[words - 1] = score[tag] > score[path[words - 1]] ? tag : path[words - 1];
        }
        for (int word = words - 1; word > 0; word--) {
            path[word - 1] = from[word][path[word]];
        }
        return path;
    }
}
