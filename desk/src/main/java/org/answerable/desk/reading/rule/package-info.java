/**
 * Rules as data: what the field's dates, instruments, penalties and acts look like, written in files that carry their own examples.
 *
 * <p>A rule file lies under {@code resources/rules/LANGUAGE/}, or {@code rules/all/} for every language. Lines that begin with {@code #} are
 * remarks. A file has, in any order:
 *
 * <pre>
 * version 1                               counts up when the file changes what it finds
 * layer 1                                 files of a lower layer run first; their mentions can be named by later ones
 * list MONTH                              words and phrases, separated by commas; “=” gives what a capture is worth
 *   january = 1, february = 2
 * let DATE = day=:day month=$MONTH        a piece of a pattern with a name
 *
 * rule day-month-year
 *   type D                                the letter of the type of mention
 *   set kind absolute                     a feature that every mention of this rule has
 *   priority 2                            wins over an overlapping, equally long mention of a lower one
 *   find on? [ $DATE ','? year=:year ]    a pattern; several lines are alternatives
 *   next ',' [ $DATE ]                    what may follow a mention of this rule, again and again, each a mention of its own
 *   + He left on [24 January 2014].       found exactly here
 *   - 24 January people                   not found
 * </pre>
 *
 * <p>A pattern is a row of elements, each of which is met by one token:
 *
 * <pre>
 * word   'word'   a word or mark, in any case; % at its end or beginning stands for any letters (арест%, %ович)
 * "Word"          with exactly these letters large
 * $NAME           a list or a piece
 * :whole         number of people or years: 31, 1,400; :short 1 to 3 of its digits, :group three, :two two
 * :dated         2.10.2020; :decimal 7.5
 * :class          num day (1–31) month (1–12) year (1500–2100) roman cap caps capword (cap or caps) initial lower word mixed alnum mark any
 *                 quote-open quote-close dash
 * @P              a mention of this type that an earlier layer found, as a whole; @E.arrest with this kind
 * :aside         what stands in round brackets, as a whole
 * ~element        glued to what stands before it
 * name=element    keeps the words as feature “name”; what a list says they are worth, if it does
 * !element        not followed by this; takes nothing
 * &lt;!element    not preceded by this; takes nothing
 * &amp;element    followed by this; takes nothing
 * ^  $$           beginning and end of the sentence
 * ( a | b )       either; element? element* element+ element{2,5} as usual, as much as possible; *? and so on as little as possible
 * [ … ]           the words of the mention; without it, all of the match
 * </pre>
 *
 * <p>A match stays inside one sentence, and every attempt takes time in proportion to the length of the pattern times the length of the
 * sentence at most (no state is tried twice at one place), so no text can make a rule slow.
 */
@NullMarked
package org.answerable.desk.reading.rule;

import org.jspecify.annotations.NullMarked;
