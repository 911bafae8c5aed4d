/**
 * The log as the desk keeps it: verified, fixed by checkpoints, written out for others, and true after an erasure.
 *
 * <p>{@link org.answerable.desk.log.Verification} reads everything that the log committed to again, as the owner of the tables, and says what
 * is not as it was. {@link org.answerable.desk.log.Checkpoints} signs where the log stands and writes it out, so that outsiders verify it with the
 * {@code record} jar alone. {@link org.answerable.desk.log.Erasure} takes a claim or a source out of the house, and leaves its identifier and its
 * old commitment.
 *
 * <p>A new kind of committed row enters in {@code Kind}; its room reads it.
 */
@NullMarked
package org.answerable.desk.log;

import org.jspecify.annotations.NullMarked;
