@NullMarked
package org.answerable.desk.reading.time;

import org.jspecify.annotations.NullMarked;
