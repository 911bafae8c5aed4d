@NullMarked
package org.answerable.desk.reading.rule;

import org.jspecify.annotations.NullMarked;
