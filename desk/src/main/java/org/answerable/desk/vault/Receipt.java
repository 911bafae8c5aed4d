package org.answerable.desk.vault;

import org.answerable.record.log.Hash;

/**
 * What the vault says when bytes are safe in it.
 *
 * @param sha256 of the bytes as they were received: their address
 * @param size how many bytes
 * @param already whether the same bytes were there before; they are kept once
 */
public record Receipt(Hash sha256, long size, boolean already) {}
