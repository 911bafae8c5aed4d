package org.answerable.desk.reading.claim;

import java.util.List;
import org.answerable.desk.reading.instrument.InstrumentKey;
import org.answerable.desk.reading.instrument.InstrumentKeys;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.View;

/** Instruments as the desk calls them, whoever wrote “no.” or “number”. */
public final class Instruments {
    private final View view;
    private final InstrumentKeys keys;

    /**
     * @param view the text
     * @param mentions everything that was found in it
     */
    public Instruments(View view, List<Mention> mentions) {
        this.view = view;
        this.keys = new InstrumentKeys(view.text(), mentions);
    }

    /** The name of an instrument; its own words when it has no key. */
    public String name(Mention mention) {
        return keys.of(mention)
                .map(InstrumentKey::display)
                .orElse(mention.in(view.text()).strip().replaceAll("\\s+", " "));
    }
}
