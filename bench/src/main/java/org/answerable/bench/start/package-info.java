/** How long it takes to begin, and what waiting costs. */
@NullMarked
package org.answerable.bench.start;

import org.jspecify.annotations.NullMarked;
