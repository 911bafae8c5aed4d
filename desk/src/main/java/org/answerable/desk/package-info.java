@NullMarked
package org.answerable.desk;

import org.jspecify.annotations.NullMarked;
