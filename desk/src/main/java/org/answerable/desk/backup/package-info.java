/**
 * Backup and restore: a whole home in one file, and back out of it, on this machine or another, from an embedded database to an external one or
 * the other way.
 *
 * <p>The file is a zip archive (PKWARE APPNOTE 6.3) inside a stream sealed with a passphrase
 * ({@link org.answerable.desk.vault.PassphraseSeal}), or bare when that is asked for. In the archive, in this order:
 *
 * <ul>
 *   <li>{@code format}: {@code answerable-backup 1}
 *   <li>{@code tables/NAME}: the rows of a table as PostgreSQL's COPY writes them (text format, UTF-8), in the order of the primary key, referenced
 *       tables first
 *   <li>{@code keys/checkpoint.key}: what the home signs its checkpoints with
 *   <li>{@code vault/SHA256}: the bytes of each stored file, opened; the new home seals them under its own key
 *   <li>{@code manifest.json}: what all of this must be ({@code Manifest})
 * </ul>
 *
 * <p>Passwords of the database's roles and the vault's key stay behind, a new home makes its own; the search index is built anew.
 */
@NullMarked
package org.answerable.desk.backup;

import org.jspecify.annotations.NullMarked;
