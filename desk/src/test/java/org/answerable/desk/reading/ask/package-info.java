@NullMarked
package org.answerable.desk.reading.ask;

import org.jspecify.annotations.NullMarked;
