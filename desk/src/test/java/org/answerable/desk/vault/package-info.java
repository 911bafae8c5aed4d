@NullMarked
package org.answerable.desk.vault;

import org.jspecify.annotations.NullMarked;
