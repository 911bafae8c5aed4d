package org.answerable.record.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Countries by code or English name. */
final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    static String check(String value, Map<String, String> vocabulary) throws Unfit {
        String code = value.toLowerCase(Locale.ROOT);
        if (vocabulary.containsKey(code) || CODES.contains(value.toUpperCase(Locale.ROOT))) {
            return code;
        }
        String named = Names.CODES.get(code);
        if (named == null) {
            throw new Unfit(
                    "it is not a country; write the two letters of ISO 3166-1, such as kz, or the English name");
        }
        return named;
    }

    /** Loaded only when a name is asked for: the names of all countries take longer to load than the whole schema. */
    private static final class Names {
        static final Map<String, String> CODES = byName();

        private static Map<String, String> byName() {
            Map<String, String> codes = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
                codes.put(name.toLowerCase(Locale.ROOT), code.toLowerCase(Locale.ROOT));
            }
            return Map.copyOf(codes);
        }
    }
}
