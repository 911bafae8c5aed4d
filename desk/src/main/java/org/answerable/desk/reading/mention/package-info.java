/** Mentions: which words of a text name a person, a date, an act; who says so, and how sure that may be taken to be. */
@NullMarked
package org.answerable.desk.reading.mention;

import org.jspecify.annotations.NullMarked;
