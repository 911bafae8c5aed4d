@NullMarked
package org.answerable.names;

import org.jspecify.annotations.NullMarked;
