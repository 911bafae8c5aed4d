/** How fast documents come in, and in how much memory. */
@NullMarked
package org.answerable.bench.ingest;

import org.jspecify.annotations.NullMarked;
