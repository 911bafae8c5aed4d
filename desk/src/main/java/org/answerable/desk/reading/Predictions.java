package org.answerable.desk.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.answerable.desk.reading.frame.Argument;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Role;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.claim.Modality;

/**
 * What was found in a text as tab-separated values: mentions and frames as the annotation guideline's scorer reads them, proposals as rows
 * for a spreadsheet. Offsets are UTF-16 code units of the text, end exclusive; a backslash, tabulator or line end inside a cell is written
 * {@code \\}, {@code \t}, {@code \n}, {@code \r}.
 */
public final class Predictions {
    private Predictions() {}

    /** Mentions, one a line: start, end, the type's letter ({@code E:kind} for an act), text, annotator. No header. */
    public static String mentions(String text, Found found) {
        Set<String> seen = new LinkedHashSet<>();
        StringBuilder rows = new StringBuilder();
        for (Mention each : found.mentions()) {
            if (guided(each) && seen.add(each.start() + " " + each.end() + " " + type(each))) {
                rows.append(Cells.row(each.start(), each.end(), type(each), each.in(text), each.annotator()));
            }
        }
        return rows.toString();
    }

    /** Whether the guideline knows this kind of thing; the desk also proposes kinds of acts that it does not. */
    public static boolean guided(Mention mention) {
        return mention.feature("extra") == null;
    }

    /** The type of a mention in the scorer's letters: {@code P}, {@code E:arrest}. */
    public static String type(Mention mention) {
        return mention.type() == MentionType.ACT
                ? "E:" + mention.feature("kind", "act")
                : String.valueOf(mention.type().letter());
    }

    /**
     * Frames, one argument a line: event start, event end, kind, modality, role, argument start, argument end, value, text; a line with
     * {@code -} in the last five for a frame without arguments. One header line that begins with {@code #}.
     */
    public static String frames(String text, Found found) {
        StringBuilder rows =
                new StringBuilder("#event_start\tevent_end\tkind\tmodality\trole\targ_start\targ_end\tvalue\ttext\n");
        Set<String> seen = new LinkedHashSet<>();
        for (Frame each : found.frames()) {
            Mention act = each.act();
            if (guided(act) && seen.add(act.start() + " " + act.end() + " " + each.kind())) {
                frame(text, each, rows);
            }
        }
        return rows.toString();
    }

    private static void frame(String text, Frame frame, StringBuilder rows) {
        Mention act = frame.act();
        String modality = modality(frame.modality());
        boolean bare = true;
        for (Argument each : frame.arguments()) {
            // a time that nobody could place on the calendar is no argument of the scorer's
            if (each.role() != Role.WHEN || each.value() != null) {
                bare = false;
                rows.append(Cells.row(
                        act.start(),
                        act.end(),
                        frame.kind(),
                        modality,
                        each.role().code(),
                        each.mention().start(),
                        each.mention().end(),
                        each.role() == Role.WHEN ? Objects.requireNonNullElse(each.value(), "-") : "-",
                        each.mention().in(text)));
            }
        }
        if (bare) {
            rows.append(Cells.row(act.start(), act.end(), frame.kind(), modality, "-", "-", "-", "-", "-"));
        }
    }

    /** The scorer's word for a modality: its own, but {@code risk} for what is feared. */
    public static String modality(Modality modality) {
        return modality == Modality.AT_RISK ? "risk" : modality.name().toLowerCase(Locale.ROOT);
    }

    /** Proposals, one a line under a header: subject, property, value, time (EDTF; empty when not said), modality, start, end, quote. */
    public static String claims(Found found) {
        StringBuilder rows = new StringBuilder("subject\tproperty\tvalue\ttime\tmodality\tstart\tend\tquote\n");
        for (Proposal each : found.proposals()) {
            rows.append(Cells.row(
                    each.subject(),
                    each.property(),
                    each.value(),
                    Objects.requireNonNullElse(each.time(), ""),
                    each.modality().code(),
                    each.start(),
                    each.end(),
                    each.quote()));
        }
        return rows.toString();
    }
}
