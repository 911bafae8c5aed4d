/** How good proposals are, and how fast they come: one table. */
@NullMarked
package org.answerable.bench.reading;

import org.jspecify.annotations.NullMarked;
