/**
 * What letters sound like, script by script. Not for use outside the library.
 */
@NullMarked
package org.answerable.names.sound;

import org.jspecify.annotations.NullMarked;
