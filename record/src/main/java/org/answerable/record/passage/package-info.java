/**
 * Passages: places in sources, as selectors of the W3C Web Annotation Data Model.
 *
 * <p>A passage in text carries its quote together with its position, and is verified again whenever it is loaded: the quote still stands at
 * its place, or that it does not is reported.
 */
@NullMarked
package org.answerable.record.passage;

import org.jspecify.annotations.NullMarked;
