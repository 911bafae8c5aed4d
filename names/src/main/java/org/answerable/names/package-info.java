/**
 * Names as they are written: in which scripts, and with what hidden in them. The door of the library that will tell whether two names are the
 * same in different scripts. Knows nothing of records, desks or storage; Apache-2.0.
 */
@NullMarked
package org.answerable.names;

import org.jspecify.annotations.NullMarked;
