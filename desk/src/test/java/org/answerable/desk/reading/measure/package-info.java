/** How good proposals are: texts with what a person marked in them, and the measures of the annotation guideline's scorer. */
@NullMarked
package org.answerable.desk.reading.measure;

import org.jspecify.annotations.NullMarked;
