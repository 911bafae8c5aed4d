package org.answerable.desk.reading.name;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The encoder that the Russian models share: the vector of each word and of its shape, through three convolutions. What a word adds to the
 * first of them depends on the word alone, so the commonest are kept.
 */
final class Encoder {
    private static final int FIRST = 0;
    private static final int LAYERS = 3;
    /** Arrays of a layer: weights and bias, then the four of its normalisation. */
    private static final int ARRAYS = 6;

    private static final int KEPT = 1 << 12;
    /** Index of the first array after the encoder's. */
    static final int AFTER = 1 + LAYERS * ARRAYS;

    private final WordVectors vectors;
    private final WordShapes shapes;
    private final Convolution[] layers = new Convolution[LAYERS];
    private final Scale last;
    private final float[][] ofShape;
    private final AtomicReferenceArray<Added> kept = new AtomicReferenceArray<>(KEPT);

    /** What a word adds to the first layer. */
    private static final class Added {
        private final int word;
        private final float[] numbers;

        Added(int word, float[] numbers) {
            this.word = word;
            this.numbers = numbers;
        }
    }

    Encoder(Archive archive, WordVectors vectors) {
        this.vectors = vectors;
        List<String> names = archive.lines("vocabs/shape.gz");
        this.shapes = new WordShapes(names);
        Scale before = Scale.NONE;
        for (int layer = 0; layer < LAYERS; layer++) {
            int at = 1 + layer * ARRAYS;
            layers[layer] = new Convolution(archive.floats(at), archive.floats(at + 1), before);
            before = Scale.of(
                    archive.floats(at + 2), archive.floats(at + 3), archive.floats(at + 4), archive.floats(at + 5));
        }
        this.last = before;
        float[] table = archive.floats(0);
        int length = table.length / names.size();
        this.ofShape = new float[names.size()][];
        for (int shape = 0; shape < names.size(); shape++) {
            float[] added = new float[layers[FIRST].width()];
            layers[FIRST].add(table, shape * length, WordVectors.LENGTH, length, added);
            ofShape[shape] = added;
        }
    }

    /** How many numbers come out for a word. */
    int width() {
        return layers[LAYERS - 1].outputs;
    }

    /** What comes out for the words of a sentence, word by word. */
    float[] encode(List<String> words) {
        Convolution first = layers[FIRST];
        float[] out = first.outputs(words.size());
        for (int word = 0; word < words.size(); word++) {
            String text = words.get(word);
            first.spread(ofWord(vectors.id(text.toLowerCase(Locale.ROOT))), word, words.size(), out);
            first.spread(ofShape[shapes.id(text)], word, words.size(), out);
        }
        Convolution.cut(out);
        for (int layer = 1; layer < LAYERS; layer++) {
            out = layers[layer].over(out, words.size());
        }
        int width = width();
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] * last.factor(i % width) + last.shift(i % width);
        }
        return out;
    }

    private float[] ofWord(int word) {
        int slot = word & (KEPT - 1);
        Added known = kept.get(slot);
        if (known != null && known.word == word) {
            return known.numbers;
        }
        float[] vector = new float[WordVectors.LENGTH];
        vectors.vector(word, vector);
        float[] added = new float[layers[FIRST].width()];
        layers[FIRST].add(vector, 0, 0, vector.length, added);
        kept.set(slot, new Added(word, added));
        return added;
    }
}
