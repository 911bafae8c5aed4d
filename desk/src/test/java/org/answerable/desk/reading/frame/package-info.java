@NullMarked
package org.answerable.desk.reading.frame;

import org.jspecify.annotations.NullMarked;
