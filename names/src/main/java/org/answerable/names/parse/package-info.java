/**
 * The words of a name: cut apart, each with what it does and how it may be said. Not for use outside the library.
 */
@NullMarked
package org.answerable.names.parse;

import org.jspecify.annotations.NullMarked;
