/**
 * Whether two names may be the same name, whatever scripts they are written in, and why.
 *
 * <p>{@link org.answerable.names.Name} takes a name apart, {@link org.answerable.names.NameMatcher} compares two of them, and
 * {@link org.answerable.names.Comparison} says what was found, term by term. {@link org.answerable.names.WrittenName} tells whether a name can be
 * trusted to be what it looks like. The library knows nothing of records, desks or storage, and never decides that two people are one.
 *
 * <p>Words are compared by their sounds ({@code sound}), at costs learned for each pair of scripts ({@code cost}); what each word does in a name
 * ({@code parse}) decides what its absence or its contradiction is worth ({@code match}). Apache-2.0.
 */
@NullMarked
package org.answerable.names;

import org.jspecify.annotations.NullMarked;
