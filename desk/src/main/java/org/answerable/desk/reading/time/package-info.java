/**
 * When: what the dates of a text mean on the calendar, and what its figures and penalties amount to.
 *
 * <p>The rules that find dates say what stands there as features, and this package does not look at words again:
 *
 * <pre>
 * day month year dated season     what is written; day2, month2, year2, dated2 are the second of two
 * joint                           range, both or either: how two belong together; from says that they begin with “from” or “between”
 * yearway                         t0, t-1, d0, …: the year is counted from what was told, or from the document
 * weekday                         1 to 7
 * base                            told or document: what a relative date counts from
 * way unit n                      forward (+), back (-) or the same (0); by days, weeks, months or years; how many
 * step                            “day 1”: unit and number in one
 * shift                           days from the document's own
 * unitway                         “week -1”: unit and number, from the document's own
 * event                           the word for the event that is counted from
 * since about toward              such a word stands before it; the number is about; the future is meant
 * </pre>
 *
 * <p>A relative date counts from what the text told last, never silently from the document's date: that reading is an alternative.
 */
@NullMarked
package org.answerable.desk.reading.time;

import org.jspecify.annotations.NullMarked;
