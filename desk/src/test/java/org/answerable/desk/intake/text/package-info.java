@NullMarked
package org.answerable.desk.intake.text;

import org.jspecify.annotations.NullMarked;
