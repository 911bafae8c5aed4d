/**
 * Consent and release: what may leave the house. Nothing may until somebody said so: where no consent is recorded, nothing is releasable.
 */
@NullMarked
package org.answerable.record.consent;

import org.jspecify.annotations.NullMarked;
