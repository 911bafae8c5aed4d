/** What instruments and provisions are called in the end: one key for all the ways in which a text mentions the same one. */
@NullMarked
package org.answerable.desk.reading.instrument;

import org.jspecify.annotations.NullMarked;
