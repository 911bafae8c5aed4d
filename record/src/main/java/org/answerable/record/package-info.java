/**
 * What is known and why, in plain Java: no framework, no SQL, no web.
 *
 * <p>The packages follow the way of a fact: a {@link org.answerable.record.source source} holds the bytes as received; a
 * {@link org.answerable.record.passage passage} is a place in it; a {@link org.answerable.record.claim claim} says something about
 * somebody, tied to passages, and people decide on it; {@link org.answerable.record.identity identity} says which entities are one;
 * {@link org.answerable.record.consent consent} says what may leave the house; and {@link org.answerable.record.view records} are what the
 * claims add up to for one viewer.
 */
@NullMarked
package org.answerable.record;

import org.jspecify.annotations.NullMarked;
