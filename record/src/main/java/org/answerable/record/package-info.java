@NullMarked
package org.answerable.record;

import org.jspecify.annotations.NullMarked;
