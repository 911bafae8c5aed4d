package org.answerable.desk.reading.name;

/** A matrix and what is added after it. */
final class Linear {
    private final float[] weights;
    private final float[] bias;

    /**
     * @param weights input by input, a number for each output
     * @param bias a number for each output
     */
    Linear(float[] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** The outputs for each row of as many numbers as there are inputs. */
    float[] of(float[] input, int inputs) {
        int rows = input.length / inputs;
        int outputs = bias.length;
        float[] out = new float[rows * outputs];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(bias, 0, out, row * outputs, outputs);
            for (int in = 0; in < inputs; in++) {
                float value = input[row * inputs + in];
                for (int j = 0; j < outputs; j++) {
                    out[row * outputs + j] += value * weights[in * outputs + j];
                }
            }
        }
        return out;
    }
}
