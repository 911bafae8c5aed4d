@NullMarked
package org.answerable.desk.reading.mention;

import org.jspecify.annotations.NullMarked;
