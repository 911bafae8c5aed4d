/**
 * Many names laid out so that those which resemble one are found without comparing it with each: the words of all names in an order in which words
 * that sound alike are walked together, and for each word the names that it stands in. Not for use outside the library.
 */
@NullMarked
package org.answerable.names.index;

import org.jspecify.annotations.NullMarked;
