/**
 * Review: claims are made on passages, and people decide on them. The reading ("the passage says this") and the assessment ("we hold it
 * established") are two decisions; both are appended, and undoing is deciding again.
 */
@NullMarked
package org.answerable.desk.review;

import org.jspecify.annotations.NullMarked;
