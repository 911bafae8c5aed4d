/**
 * Claims that a text seems to make, worded as the desk keeps them. One class for each thing that texts of the field say: what was done to
 * people, who holds which post, what an instrument is and asks for, what became of recommendations. Each adds its proposals to a
 * {@code Draft}; {@link org.answerable.desk.reading.claim.Wording} is the door.
 */
@NullMarked
package org.answerable.desk.reading.claim;

import org.jspecify.annotations.NullMarked;
