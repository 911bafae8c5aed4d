@NullMarked
package org.answerable.desk.reading.body;

import org.jspecify.annotations.NullMarked;
