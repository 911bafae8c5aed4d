/** How reading holds out in a home with very many claims. */
@NullMarked
package org.answerable.bench.scale;

import org.jspecify.annotations.NullMarked;
