/** Tests of the measuring itself. */
@NullMarked
package org.answerable.bench.names;

import org.jspecify.annotations.NullMarked;
