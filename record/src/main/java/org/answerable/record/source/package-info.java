/**
 * Sources: the bytes as received, what is known of how they came, and who has handled them since.
 *
 * <p>A source is never changed and never overwritten. Its SHA-256 shows that these are the bytes received on that date; it shows no more.
 */
@NullMarked
package org.answerable.record.source;

import org.jspecify.annotations.NullMarked;
