package org.answerable.record.time;

import java.time.LocalDate;
import java.util.Optional;
import org.answerable.record.Refusal;

/**
 * A time as a source gives it, in Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1, and of level 2 the sets, the qualified
 * parts, the unknown digits, the years with significant digits and the divisions of a year).
 *
 * <pre>
 * 2019-02-07  2019-02  2019      2018-21 (spring)         2019-02-07T14:30:00+06:00 (never shifted)
 * 2019-02~    2018?    2004-06-~11                        about, possibly, the day is about
 * 201X        1999-XX-12  1999-01-XX                      digits that are not known
 * 2018-03/2018-12   ../2019-02-07   2018-03/              a stretch; an open end; an unknown end
 * [1667,1668..1670] {1960,1961-12}                        one of these; all of these
 * -0043       Y170000002  Y-17E7   1950S2                 44 BC; far years; 1950, of which two digits count
 * </pre>
 *
 * <p>Equal values print equally and {@code parse(x.toString()).equals(x)}. Values are immutable.
 *
 * <p>The order ({@link #compareTo}) sorts by the first day that is known ({@code earliest}, or {@code latest} where the start is open or
 * unknown); on the same day what has no known start comes first, then what ends sooner, so that the more precise value precedes the less
 * precise one and an open end comes last; then the time of day as written; then the printed form. It is total and agrees with equals.
 */
public sealed interface Edtf extends Comparable<Edtf> permits PartialDate, Moment, Interval, DateSet {

    /**
     * Reads a value.
     *
     * @param text as in the standard, without blanks; at most 1,000 characters
     * @throws Refusal when it is not such a value; the message names the character and what to write instead
     */
    static Edtf parse(String text) {
        return new EdtfReader(text).read();
    }

    /** A day of the calendar. */
    static Edtf of(LocalDate day) {
        return PartialDate.of(day);
    }

    /** The first day that it can mean; empty when its start is open or unknown. A bound, never the value itself. */
    Optional<LocalDate> earliest();

    /** The last day that it can mean; empty when its end is open or unknown. */
    Optional<LocalDate> latest();

    /** Days on which it holds whatever the unknown parts are; empty when there are none. */
    Optional<Span> certain();

    /** Of an interval its first date, unless open or unknown; of anything else the value itself. */
    Optional<Edtf> start();

    /** Of an interval its last date, unless open or unknown; of anything else the value itself. */
    Optional<Edtf> end();

    /** How finely it tells the time; of intervals and sets the coarsest of their dates. */
    Precision precision();

    /** Whether the source says "about" of any part ({@code ~} or {@code %}). */
    boolean approximate();

    /** Whether the source is unsure of any part ({@code ?} or {@code %}). */
    boolean uncertain();

    /** Whether it is approximate or uncertain. */
    default boolean qualified() {
        return approximate() || uncertain();
    }

    /**
     * The whole stretch that it names, day by day, as a value of its own: {@code 2018} becomes {@code 2018-01-01/2018-12-31}. For
     * questions such as "in the year 2018"; never to be stored in the place of what a source said.
     */
    default Edtf span() {
        return Relation.span(this);
    }

    /** Whether both hold on a common day. */
    default Answer overlap(Edtf other) {
        return Relation.overlap(this, other);
    }

    /** Whether all of this lies in the other. */
    default Answer within(Edtf other) {
        return Relation.within(this, other);
    }

    /** Whether all of the other lies in this. */
    default Answer contains(Edtf other) {
        return other.within(this);
    }

    /** The order described above. */
    @Override
    default int compareTo(Edtf other) {
        return Relation.ORDER.compare(this, other);
    }

    /** The canonical form. */
    @Override
    String toString();
}
