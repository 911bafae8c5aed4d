/**
 * Reading: what a text seems to say, proposed to people who decide. {@link org.answerable.desk.reading.Proposer} is the whole way from a
 * text to proposals: {@code text} gives the view that annotators read, {@code rule} and {@code name} find mentions, {@code mention} weighs
 * them, {@code frame} tells who did what to whom, {@code claim} words it as claims.
 */
@NullMarked
package org.answerable.desk.reading;

import org.jspecify.annotations.NullMarked;
