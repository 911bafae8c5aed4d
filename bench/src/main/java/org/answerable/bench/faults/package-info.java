/** What is left of acknowledged work when desk, database or disk give out in the middle of it. */
@NullMarked
package org.answerable.bench.faults;

import org.jspecify.annotations.NullMarked;
