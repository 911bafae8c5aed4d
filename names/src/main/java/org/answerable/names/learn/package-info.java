/**
 * How the tables of the library are learned and built from public data, and the halves of that data that it may be tuned on. Not for use
 * outside * the library and its measurements.
 */
@NullMarked
package org.answerable.names.learn;

import org.jspecify.annotations.NullMarked;
