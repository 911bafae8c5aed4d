package org.answerable.bench.names;

import java.io.IOException;
import org.answerable.bench.Figures;

/** A part of the table that can be measured by itself. */
interface Section {
    /** What {@code --only} calls it. */
    String name();

    /** Measures, and tells it; a data file that is absent is said in a row. */
    void measure(Figures figures) throws IOException;
}
