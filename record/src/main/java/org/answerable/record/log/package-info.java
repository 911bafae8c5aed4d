/**
 * The log that cannot be changed in silence.
 *
 * <p>Every change, every reading of restricted material, every export and decision adds one {@link org.answerable.record.log.Entry}.
 * An entry names who did what, when, to which objects; it holds ids and hashes and never content. What an object contained is
 * present only as a {@link org.answerable.record.log.Commitment}: a hash over a secret {@link org.answerable.record.log.Salt} and the
 * {@link org.answerable.record.log.Content}. While salt and content exist, anyone who has both can show that they are what was logged;
 * once they are erased, the commitment says nothing and the log still verifies.
 *
 * <p>Each entry's hash covers the hash of the entry before, so that the entries form a {@link org.answerable.record.log.Chain}. Edited,
 * removed, inserted and reordered entries break it. Two things a chain alone cannot show: that its end was cut off, and that somebody
 * with the whole database wrote it anew from the start. For these a {@link org.answerable.record.log.Checkpoint} is signed from time to
 * time and kept elsewhere, on paper if need be: it fixes the hash that one entry had at one moment.
 *
 * <p>The log can be written out as a {@link org.answerable.record.log.LogFile} and checked by
 * {@link org.answerable.record.log.OutsideVerify} with this jar, a checkpoint and a Java runtime: no desk, no database, no trust in us.
 * Everything here is plain Java of the standard library: SHA-256 (FIPS 180-4) and Ed25519 (RFC 8032).
 */
@NullMarked
package org.answerable.record.log;

import org.jspecify.annotations.NullMarked;
