/**
 * Time as sources give it: Extended Date/Time Format (ISO 8601-2:2019), kept as imprecise as it was written.
 *
 * <p>{@link org.answerable.record.time.Edtf} is the one type: a day, a month, a season, a year, a decade, a moment with the zone it was
 * written with, an interval with known, open or unknown ends, a set. It answers with days ({@code earliest}, {@code latest}, {@code
 * certain}) and with three-valued {@link org.answerable.record.time.Answer}s, because "in March 2018" and "on 5 March 2018" may or may
 * not be the same time. {@link org.answerable.record.time.Words} says a value as a person would.
 *
 * <p>What holds everywhere here:
 *
 * <ul>
 *   <li>A month is never a first of the month, a year never a first of January: bounds are asked for, they do not replace the value.
 *   <li>Days are days as written. A zone is kept and printed; nothing is ever shifted by it.
 *   <li>{@code 2018-03/2018-12} is a stretch that began in March and ended in December. One day somewhere in those months is the set
 *       {@code [2018-03..2018-12]}. An end that nobody stated ({@code ..} or nothing) makes nothing certain beyond the end that is known.
 *   <li>CERTAINLY and NO are said only where they are safe. A value qualified as uncertain or approximate is never CERTAINLY anything,
 *       and is NO only beyond one unit of its own precision (a month beside "about February 2019").
 *   <li>The seasons 21 to 24 do not say which hemisphere, nor to which year a winter belongs that crosses New Year, so their bounds are
 *       wide; 25 to 32 say the hemisphere.
 * </ul>
 */
@NullMarked
package org.answerable.record.time;

import org.jspecify.annotations.NullMarked;
