package org.answerable.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Pairs of names compared on one thread, by JMH: an operation is one pair. */
@State(Scope.Benchmark)
public class PairSpeed {
    /** The file of pairs. */
    @Param("")
    public String file = "";

    private List<Pair> pairs = List.of();
    private final List<Name> left = new ArrayList<>();
    private final List<Name> right = new ArrayList<>();
    private int shift;

    /** Reads the pairs, and takes apart the names that are compared prepared. */
    @Setup
    public void read() throws IOException {
        pairs = SpeedPairs.read(Path.of(file));
        for (Pair each : pairs) {
            left.add(Name.of(each.left(), each.kind()));
            right.add(Name.of(each.right(), each.kind()));
        }
    }

    /** Names that were taken apart before. */
    @Benchmark
    @OperationsPerInvocation(SpeedPairs.SIZE)
    public double prepared() {
        double sum = 0;
        for (int i = 0; i < left.size(); i++) {
            sum += NameMatcher.score(left.get(i), right.get(i));
        }
        return sum;
    }

    /** Names that were taken apart before, each time another left for a right: the words of few pairs have met before. */
    @Benchmark
    @OperationsPerInvocation(SpeedPairs.SIZE)
    public double strangers() {
        shift++;
        double sum = 0;
        for (int i = 0; i < left.size(); i++) {
            sum += NameMatcher.score(left.get(i), right.get((i + shift) % right.size()));
        }
        return sum;
    }

    /** Both names from their letters. */
    @Benchmark
    @OperationsPerInvocation(SpeedPairs.SIZE)
    public double cold() {
        double sum = 0;
        for (Pair each : pairs) {
            sum += each.score();
        }
        return sum;
    }
}
