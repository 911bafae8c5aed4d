/** How fast and how steadily files become text. Run {@link org.answerable.bench.intake.TextSpeed} on an otherwise idle machine. */
@NullMarked
package org.answerable.bench.intake;

import org.jspecify.annotations.NullMarked;
