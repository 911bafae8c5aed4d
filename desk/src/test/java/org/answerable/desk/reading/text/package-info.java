@NullMarked
package org.answerable.desk.reading.text;

import org.jspecify.annotations.NullMarked;
