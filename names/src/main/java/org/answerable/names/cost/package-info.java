/**
 * What it costs to take one sound for another, and from how little cost on two words of two scripts are alike. Not for use outside the
 * library.
 */
@NullMarked
package org.answerable.names.cost;

import org.jspecify.annotations.NullMarked;
