package org.answerable.desk.reading.name;

/** A number for each channel to multiply with and one to add: what batch normalisation comes to once a model is trained. */
final class Scale {
    /** Changes nothing. */
    static final Scale NONE = new Scale(new float[0], new float[0]);

    private final float[] factors;
    private final float[] shifts;

    private Scale(float[] factors, float[] shifts) {
        this.factors = factors;
        this.shifts = shifts;
    }

    static Scale of(float[] weight, float[] bias, float[] mean, float[] deviation) {
        float[] factors = new float[weight.length];
        float[] shifts = new float[weight.length];
        for (int i = 0; i < weight.length; i++) {
            factors[i] = weight[i] / deviation[i];
            shifts[i] = bias[i] - mean[i] * factors[i];
        }
        return new Scale(factors, shifts);
    }

    float factor(int channel) {
        return factors.length == 0 ? 1 : factors[channel];
    }

    float shift(int channel) {
        return shifts.length == 0 ? 0 : shifts[channel];
    }
}
