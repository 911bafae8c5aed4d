@NullMarked
package org.answerable.bench;

import org.jspecify.annotations.NullMarked;
