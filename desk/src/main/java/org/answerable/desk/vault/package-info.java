/**
 * The vault: the bytes of every source, as they were received, encrypted, each under the SHA-256 of its content.
 *
 * <p>{@link org.answerable.desk.vault.Vault} stores a stream and returns only when the bytes would survive a power cut; it never changes
 * a file that it holds. Each file has a random key of its own; the {@link org.answerable.desk.vault.Keyring} keeps the one master key
 * that wraps them. Erasing a file destroys its key first.
 *
 * <p>What is encrypted is written as a <em>sealed stream</em> ({@link org.answerable.desk.vault.SealingOutputStream},
 * {@link org.answerable.desk.vault.OpeningInputStream}): parts of 64 KiB under AES-256-GCM (NIST SP 800-38D), arranged as in STREAM
 * (Hoang, Reyhanitabar, Rogaway and Vizár 2015), so that a changed byte, a part out of order, a cut end and added bytes are each found and
 * named, and nothing is handed out before it was authenticated. Backups use the same stream under a passphrase
 * ({@link org.answerable.desk.vault.PassphraseSeal}; Argon2id, RFC 9106).
 *
 * <p>A thief of the disk without the master key sees how many files there are, how long they are, and their SHA-256: enough to
 * show that a document which the thief already has is in the vault. Against that, and for the database, encrypt the disk.
 */
@NullMarked
package org.answerable.desk.vault;

import org.jspecify.annotations.NullMarked;
