/**
 * Records: persons, bodies, instruments and events as pages show them, folded from the claims that a viewer may see.
 */
@NullMarked
package org.answerable.desk.records;

import org.jspecify.annotations.NullMarked;
