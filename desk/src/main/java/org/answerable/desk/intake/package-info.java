/**
 * Intake: a file arrives, its bytes go to the vault and its text into the record, and from then on it is a source. All of that happens or
 * none: a file that cannot be read is refused with its reason, and the next one goes on.
 *
 * <p>A new file format enters in {@code text}; what is known of a source enters in {@link org.answerable.desk.intake.Arrival}.
 */
@NullMarked
package org.answerable.desk.intake;

import org.jspecify.annotations.NullMarked;
