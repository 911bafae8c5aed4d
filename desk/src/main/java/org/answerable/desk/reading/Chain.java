package org.answerable.desk.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.ask.ListedAsks;
import org.answerable.desk.reading.body.Bodies;
import org.answerable.desk.reading.claim.Figures;
import org.answerable.desk.reading.claim.Instruments;
import org.answerable.desk.reading.claim.Telling;
import org.answerable.desk.reading.claim.Wording;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Frames;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.name.Models;
import org.answerable.desk.reading.name.Names;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.answerable.desk.reading.time.Resolved;
import org.answerable.desk.reading.time.Times;
import org.jspecify.annotations.Nullable;

/** The whole way from a text to proposals: names, rules, times, frames, wording. Models and rules are loaded when a text first needs them. */
public final class Chain implements Proposer {
    /** Counts up when code, not a rule file, changes what is proposed. */
    private static final int VERSION = 1;

    private final Names names;

    private Chain(Names names) {
        this.names = names;
    }

    /** The chain with the models that stand beside the desk. */
    public static Chain standard() {
        return new Chain(new Names(Models.installed()));
    }

    /** Changes whenever something of the chain does: what an older version proposed may be proposed anew. */
    public static String version() {
        return "reading@" + VERSION + "-" + Rules.digest();
    }

    @Override
    public Found read(String text, List<Integer> pageStarts, @Nullable String language) {
        View view = View.of(text, pageStarts, language);
        List<Mention> mentions = mentions(view);
        Map<Mention, Resolved> resolved = Times.resolve(view, mentions);
        Scene scene = new Scene(view, mentions);
        List<Frame> frames = Frames.of(scene, times(resolved));
        Telling telling = new Telling(
                scene,
                frames,
                times(resolved),
                alternatives(resolved),
                new Figures(scene)::words,
                new Instruments(view, mentions)::name);
        return new Found(mentions, frames, Wording.of(telling), notices(view));
    }

    private List<Mention> mentions(View view) {
        List<Mention> named = names.annotate(view);
        List<Mention> ruled = new ArrayList<>();
        for (Language language : view.languages()) {
            ruled.addAll(ListedAsks.with(view, language, Rules.of(language).find(view, language, named)));
        }
        ruled.removeIf(each -> "none".equals(each.feature("kind")) || each.feature("cue") != null);
        return Bodies.merge(view, named, ruled);
    }

    private static Map<Mention, String> times(Map<Mention, Resolved> resolved) {
        Map<Mention, String> times = new HashMap<>();
        resolved.forEach((date, meaning) -> {
            if (meaning.edtf() != null) {
                times.put(date, meaning.edtf());
            }
        });
        return times;
    }

    private static Map<Mention, List<String>> alternatives(Map<Mention, Resolved> resolved) {
        Map<Mention, List<String>> others = new HashMap<>();
        resolved.forEach((date, meaning) -> others.put(date, meaning.alternatives()));
        return others;
    }

    private List<String> notices(View view) {
        List<String> notices = new ArrayList<>(names.notices(view));
        long foreign =
                view.blocks().stream().filter(each -> each.language() == null).count();
        if (foreign > 0) {
            notices.add(
                    foreign == view.blocks().size()
                            ? "The text is in a language that the desk does not read; nothing is proposed from it."
                            : foreign + " of " + view.blocks().size()
                                    + " paragraphs are in a language that the desk does not read; nothing is proposed from them.");
        }
        return notices;
    }
}
