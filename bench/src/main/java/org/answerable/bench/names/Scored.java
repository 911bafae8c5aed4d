package org.answerable.bench.names;

import java.util.ArrayList;
import java.util.List;

/** Scores of pairs of which it is known whether they are the same, and what they come to. */
final class Scored {
    /** Where every matcher here says that two names are the same. */
    static final double THRESHOLD = .70;

    private final List<Double> same = new ArrayList<>();
    private final List<Double> different = new ArrayList<>();

    /** What pairs come to by the scores that somebody gave each of them. */
    static Scored of(List<Pair> pairs, List<Double> scores) {
        Scored scored = new Scored();
        for (int i = 0; i < pairs.size(); i++) {
            scored.add(scores.get(i), pairs.get(i).same());
        }
        return scored;
    }

    /** What pairs come to by our scores. */
    static Scored ours(List<Pair> pairs) {
        return of(pairs, pairs.stream().map(Pair::score).toList());
    }

    void add(double score, boolean isSame) {
        (isSame ? same : different).add(score);
    }

    int size() {
        return same.size() + different.size();
    }

    int positives() {
        return same.size();
    }

    int negatives() {
        return different.size();
    }

    double recall() {
        return share(same, THRESHOLD);
    }

    double falseAlarms() {
        return share(different, THRESHOLD);
    }

    double precision() {
        long right = from(same, THRESHOLD);
        long wrong = from(different, THRESHOLD);
        return right + wrong == 0 ? 0 : right / (double) (right + wrong);
    }

    /** The harmonic mean of precision and recall at {@link #THRESHOLD}. */
    double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** How probable it is that a pair of the same scores higher than one of different; an equal score is half of it. */
    double auc() {
        List<Double> below = different.stream().sorted().toList();
        double won = 0;
        for (double each : same) {
            won += (less(below, each) + lessOrEqual(below, each)) / 2.0;
        }
        return same.isEmpty() || below.isEmpty() ? 0 : won / same.size() / below.size();
    }

    /** The share of the same that scores higher than all but that share of the different; a score of 0 is never found. */
    double recallAt(double falseAlarms) {
        double cut = cut(falseAlarms);
        return same.isEmpty() ? 0 : same.stream().filter(each -> each > cut).count() / (double) same.size();
    }

    /** The score that must be passed so that no more than this share of the different passes. */
    double cut(double falseAlarms) {
        List<Double> down =
                different.stream().sorted((a, b) -> Double.compare(b, a)).toList();
        int allowed = (int) Math.floor(falseAlarms * down.size());
        return allowed < down.size() ? down.get(allowed) : 0;
    }

    private static double share(List<Double> scores, double least) {
        return scores.isEmpty() ? 0 : from(scores, least) / (double) scores.size();
    }

    private static long from(List<Double> scores, double least) {
        return scores.stream().filter(each -> each >= least).count();
    }

    private static int less(List<Double> sorted, double than) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle) < than) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int lessOrEqual(List<Double> sorted, double than) {
        return less(sorted, Math.nextUp(than));
    }
}
