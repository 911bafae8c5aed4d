/**
 * Identity: which entities are one and the same, as people decided it. Nothing is ever merged; what was decided is undone by deciding again.
 */
@NullMarked
package org.answerable.record.identity;

import org.jspecify.annotations.NullMarked;
