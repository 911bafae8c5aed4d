/**
 * Records: what claims add up to about one entity, folded each time from the claims that this viewer may see. Never typed in, never stored.
 */
@NullMarked
package org.answerable.record.view;

import org.jspecify.annotations.NullMarked;
