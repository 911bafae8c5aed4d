/** Tests of the measuring itself. */
@NullMarked
package org.answerable.bench.reading;

import org.jspecify.annotations.NullMarked;
