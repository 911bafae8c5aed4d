package org.answerable.record.time;

import java.text.MessageFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases and month names of one language. */
final class Phrases {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
        this.locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    static Phrases in(Locale locale) {
        ResourceBundle.Control noDefault =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Phrases(ResourceBundle.getBundle("org.answerable.record.time.words", locale, noDefault));
    }

    String say(String phrase, Object... parts) {
        return new MessageFormat(bundle.getString(phrase), locale).format(parts);
    }

    String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL, locale);
    }
}
