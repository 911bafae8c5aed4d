package org.answerable.desk.search;

import java.util.UUID;

/**
 * One document of the index that fits. It says where to read, and is not believed in anything else.
 *
 * @param kind what kind of hit it makes
 * @param about the source or entity that the hit is about
 * @param object the source or the claim to read again
 * @param part which part of a source
 * @param score how well it fits
 */
record Found(Hit.Kind kind, UUID about, UUID object, Part part, float score) {}
