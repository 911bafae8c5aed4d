/**
 * Which words of two names stand for each other, and what the differences are worth. Not for use outside the library.
 */
@NullMarked
package org.answerable.names.match;

import org.jspecify.annotations.NullMarked;
