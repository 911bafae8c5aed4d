package org.answerable.desk.reading.name;

/**
 * A convolution over three neighbouring words. What a word adds to the one after it, to itself and to the one before it is computed at once,
 * one behind the other, so that the innermost loop runs over neighbouring numbers and inputs that are zero cost nothing.
 */
final class Convolution {
    private static final int REACH = 3;

    final int inputs;
    final int outputs;
    private final float[] weights;
    private final float[] always;
    private final float[] bias;

    /**
     * @param weights as the model gives them: output, input, place
     * @param bias one number an output
     * @param before the affine step that the inputs went through after they were cut at zero
     */
    Convolution(float[] weights, float[] bias, Scale before) {
        this.outputs = bias.length;
        this.inputs = weights.length / REACH / outputs;
        this.bias = bias;
        this.weights = new float[weights.length];
        this.always = new float[REACH * outputs];
        for (int out = 0; out < outputs; out++) {
            for (int in = 0; in < inputs; in++) {
                for (int place = 0; place < REACH; place++) {
                    float weight = weights[(out * inputs + in) * REACH + place];
                    this.weights[(in * REACH + place) * outputs + out] = weight * before.factor(in);
                    always[place * outputs + out] += weight * before.shift(in);
                }
            }
        }
    }

    /** How many numbers a word adds. */
    int width() {
        return REACH * outputs;
    }

    /** What the inputs from {@code first} on, {@code count} of them, add whatever the others are. */
    void add(float[] input, int from, int first, int count, float[] into) {
        int width = width();
        int[] taken = new int[4];
        int held = 0;
        for (int i = 0; i < count; i++) {
            if (input[from + i] != 0) {
                taken[held++] = i;
            }
            if (held == 4) {
                four(input, from, taken, first, into, width);
                held = 0;
            }
        }
        for (int k = 0; k < held; k++) {
            float a = input[from + taken[k]];
            int row = (first + taken[k]) * width;
            for (int j = 0; j < width; j++) {
                into[j] += a * weights[row + j];
            }
        }
    }

    private void four(float[] input, int from, int[] taken, int first, float[] into, int width) {
        float a = input[from + taken[0]];
        float b = input[from + taken[1]];
        float c = input[from + taken[2]];
        float d = input[from + taken[3]];
        int p = (first + taken[0]) * width;
        int q = (first + taken[1]) * width;
        int r = (first + taken[2]) * width;
        int s = (first + taken[3]) * width;
        float[] w = weights;
        for (int j = 0; j < width; j++) {
            into[j] += a * w[p + j] + b * w[q + j] + c * w[r + j] + d * w[s + j];
        }
    }

    /** What every word adds, whatever it is. */
    void start(float[] into) {
        System.arraycopy(always, 0, into, 0, always.length);
    }

    /** Adds what a word adds to its neighbours' outputs and its own. */
    void spread(float[] added, int word, int words, float[] out) {
        for (int place = 0; place < REACH; place++) {
            int target = word + 1 - place;
            if (target < 0 || target >= words) {
                continue;
            }
            int row = target * outputs;
            int column = place * outputs;
            for (int j = 0; j < outputs; j++) {
                out[row + j] += added[column + j];
            }
        }
    }

    /** Outputs to which nothing was added yet. */
    float[] outputs(int words) {
        float[] out = new float[words * outputs];
        for (int word = 0; word < words; word++) {
            System.arraycopy(bias, 0, out, word * outputs, outputs);
        }
        return out;
    }

    /** Cuts at zero. */
    static void cut(float[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(0, out[i]);
        }
    }

    /** The whole layer, over the outputs of the one before. */
    float[] over(float[] input, int words) {
        float[] out = outputs(words);
        float[] added = new float[width()];
        for (int word = 0; word < words; word++) {
            start(added);
            add(input, word * inputs, 0, inputs, added);
            spread(added, word, words, out);
        }
        cut(out);
        return out;
    }
}
