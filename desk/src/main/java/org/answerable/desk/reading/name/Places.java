package org.answerable.desk.reading.name;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.answerable.desk.reading.text.Language;

/** Names of countries, and of the cities that time zones are called by, in our languages, as Unicode's CLDR has them. */
final class Places {
    private final Map<Language, Map<String, Integer>> names = new EnumMap<>(Language.class);

    /** Whether a name in small letters is one, in the nominative. */
    boolean has(String lower, Language language) {
        return of(language).containsKey(lower);
    }

    /** Every name in small letters, with how many words it has. */
    synchronized Map<String, Integer> of(Language language) {
        return names.computeIfAbsent(language, Places::load);
    }

    private static Map<String, Integer> load(Language language) {
        Map<String, Integer> found = new HashMap<>();
        ULocale locale = new ULocale(language.code());
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
        LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, com.ibm.icu.text.DisplayContext.LENGTH_SHORT);
        for (String code : Locale.getISOCountries()) {
            put(found, display.regionDisplayName(code), code);
            put(found, brief.regionDisplayName(code), code);
            if (language == Language.ENGLISH) {
                put(found, Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
            }
        }
        if (language == Language.ENGLISH) {
            Lexicon.lines("en/states").forEach(name -> put(found, name, ""));
        }
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            // Of the rest of the world it is often a given name or a word, and in English the classifier knows cities
            // better.
            boolean near = zone.startsWith("Europe/") || zone.startsWith("Asia/");
            String city = near && language != Language.ENGLISH ? zones.getExemplarLocationName(zone) : null;
            put(found, city == null ? "" : city, "");
        }
        return Map.copyOf(found);
    }

    private static void put(Map<String, Integer> found, String name, String code) {
        String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.length() > 2
                && !name.equals(code)
                && lower.chars().allMatch(c -> Character.isLetter(c) || " -'".indexOf(c) >= 0)) {
            found.put(lower, lower.split(" ", -1).length);
        }
    }
}
