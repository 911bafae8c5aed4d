/** Names compared outside of any home: two names, or pairs of names in a file. Stores nothing. */
@NullMarked
package org.answerable.desk.matching;

import org.jspecify.annotations.NullMarked;
