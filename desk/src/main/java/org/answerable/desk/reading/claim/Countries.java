package org.answerable.desk.reading.claim;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.answerable.desk.reading.text.Language;

/** The names of countries in our languages, as Unicode's Common Locale Data Repository has them. */
final class Countries {
    private static final Map<String, String> NAMES = names();

    private Countries() {}

    static boolean known(String name) {
        return NAMES.containsKey(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Language language : Language.values()) {
            for (String country : Locale.getISOCountries()) {
                names.put(
                        ULocale.getDisplayCountry("und_" + country, language.code())
                                .toLowerCase(Locale.ROOT),
                        country);
            }
        }
        return Map.copyOf(names);
    }
}
