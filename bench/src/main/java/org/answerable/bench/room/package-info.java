/** How quick deciding on proposals is, as the desk answers. */
@NullMarked
package org.answerable.bench.room;

import org.jspecify.annotations.NullMarked;
