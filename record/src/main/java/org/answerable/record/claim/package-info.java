/**
 * Claims and the two decisions on them.
 *
 * <p>A claim says one thing about one entity, in one source's voice, tied to at least one passage. It is immutable. What people decide is
 * appended: a <em>reading</em> ("the passage says this") and an <em>assessment</em> ("we hold it established"). What is only read is printed
 * with its asserter; what prints as fact was assessed.
 */
@NullMarked
package org.answerable.record.claim;

import org.jspecify.annotations.NullMarked;
