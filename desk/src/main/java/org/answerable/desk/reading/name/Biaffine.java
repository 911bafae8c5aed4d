package org.answerable.desk.reading.name;

/**
 * A head of the syntax model: each word as what hangs on another and as what another hangs on, and a matrix that says how well two go together.
 * Row 0 stands for the root of the sentence, so that word n is row n + 1.
 */
final class Biaffine {
    /** Arrays of a head: two layers with weights and bias, the root, the matrix. */
    static final int ARRAYS = 6;

    private static final int HIDDEN = 32;

    private final Linear dependent;
    private final Linear governor;
    private final float[] root;
    private final float[] kernel;

    Biaffine(Archive archive, int first) {
        this.dependent = new Linear(archive.floats(first), archive.floats(first + 1));
        this.governor = new Linear(archive.floats(first + 2), archive.floats(first + 3));
        this.root = archive.floats(first + 4);
        this.kernel = archive.floats(first + 5);
    }

    /** For each word the row that governs it. */
    int[] heads(float[] words, int count) {
        float[] rows = rooted(words);
        float[] left = times(cut(dependent.of(rows, root.length)), HIDDEN);
        float[] right = cut(governor.of(rows, root.length));
        int[] heads = new int[count];
        for (int word = 0; word < count; word++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int row = 0; row <= count; row++) {
                float score = product(left, (word + 1) * HIDDEN, right, row * HIDDEN);
                if (score > best) {
                    best = score;
                    heads[word] = row;
                }
            }
        }
        return heads;
    }

    /** For each word how the row that governs it does. */
    int[] relations(float[] words, int[] heads) {
        float[] rows = rooted(words);
        int length = root.length;
        float[] governing = new float[words.length];
        for (int word = 0; word < heads.length; word++) {
            System.arraycopy(rows, heads[word] * length, governing, word * length, length);
        }
        int width = kernel.length / HIDDEN;
        float[] left = times(cut(dependent.of(governing, length)), width);
        float[] right = cut(governor.of(words, length));
        int[] relations = new int[heads.length];
        for (int word = 0; word < heads.length; word++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int relation = 0; relation < width / HIDDEN; relation++) {
                float score = product(left, word * width + relation * HIDDEN, right, word * HIDDEN);
                if (score > best) {
                    best = score;
                    relations[word] = relation;
                }
            }
        }
        return relations;
    }

    private float[] rooted(float[] words) {
        float[] rows = new float[root.length + words.length];
        System.arraycopy(root, 0, rows, 0, root.length);
        System.arraycopy(words, 0, rows, root.length, words.length);
        return rows;
    }

    private float[] times(float[] rows, int width) {
        return new Linear(kernel, new float[width]).of(rows, HIDDEN);
    }

    private static float[] cut(float[] numbers) {
        Convolution.cut(numbers);
        return numbers;
    }

    private static float product(float[] a, int from, float[] b, int at) {
        float sum = 0;
        for (int i = 0; i < HIDDEN; i++) {
            sum += a[from + i] * b[at + i];
        }
        return sum;
    }
}
