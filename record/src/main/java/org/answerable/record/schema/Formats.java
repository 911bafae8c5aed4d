package org.answerable.record.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.answerable.record.Refusal;
import org.answerable.record.time.Edtf;

/** Values that have a form of their own. */
final class Formats {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto");
    private static final Pattern EMAIL =
            Pattern.compile("[^<>()\\[\\]\\\\,;:?\\s@\"]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)*\\.[^\\s@.\\d]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern CHECKSUM =
            Pattern.compile("[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}");
    private static final Pattern IP_4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}");
    private static final Pattern IP_6 = Pattern.compile("(?=.*:.*:)[0-9a-f:]{2,39}");
    private static final Pattern MIME = Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*");
    private static final Map<String, String> GENDERS =
            Map.of("m", "male", "f", "female", "male", "male", "female", "female", "other", "other");

    private Formats() {}

    static String date(String value, Map<String, String> vocabulary) throws Unfit {
        try {
            return Edtf.parse(value).toString();
        } catch (Refusal refusal) {
            String sentence = refusal.getMessage();
            throw new Unfit(sentence.substring(0, sentence.length() - 1));
        }
    }

    static String url(String value, Map<String, String> vocabulary) throws Unfit {
        try {
            URI uri = new URI(value);
            boolean web =
                    uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            if (web && (uri.getHost() != null || "mailto".equalsIgnoreCase(uri.getScheme()))) {
                return value;
            }
        } catch (URISyntaxException malformed) {
            throw new Unfit("it is not an address on the web (character " + (malformed.getIndex() + 1)
                    + "); write blanks as %20 and the rest as the browser shows it");
        }
        throw new Unfit("it is not an address on the web; write it whole, such as https://example.org/page");
    }

    static String listed(String value, Map<String, String> vocabulary) throws Unfit {
        if (!vocabulary.containsKey(value)) {
            throw new Unfit(
                    "it is not in the list; the nearest term is “" + Nearest.to(value, vocabulary.keySet()) + "”");
        }
        return value;
    }

    static String language(String value, Map<String, String> vocabulary) throws Unfit {
        String code = value.toLowerCase(Locale.ROOT);
        String three = TWO_LETTERS.contains(code) ? Locale.of(code).getISO3Language() : code;
        if (!vocabulary.containsKey(three)) {
            throw new Unfit(
                    "it is not a language of the list; write the three letters of ISO 639-3, such as kaz, rus or eng");
        }
        return three;
    }

    static String gender(String value, Map<String, String> vocabulary) throws Unfit {
        String known = GENDERS.get(value.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new Unfit("write male, female or other");
        }
        return known;
    }

    static String email(String value, Map<String, String> vocabulary) throws Unfit {
        return matching(EMAIL, value, "it is not an e-mail address; write it as name@example.org");
    }

    static String phone(String value, Map<String, String> vocabulary) throws Unfit {
        String digits = value.replaceAll("[\\s().-]", "");
        return matching(
                PHONE,
                digits,
                "it is not a telephone number with its country; start with + and the country, such as +7");
    }

    static String checksum(String value, Map<String, String> vocabulary) throws Unfit {
        return matching(
                CHECKSUM,
                value.toLowerCase(Locale.ROOT),
                "it is not a hash; write the 40, 64 or 128 hexadecimal digits");
    }

    static String ip(String value, Map<String, String> vocabulary) throws Unfit {
        boolean four = IP_4.matcher(value).matches();
        return four
                ? value
                : matching(IP_6, value.toLowerCase(Locale.ROOT), "it is not an IP address, such as 192.0.2.1");
    }

    static String mimetype(String value, Map<String, String> vocabulary) throws Unfit {
        return matching(MIME, value.toLowerCase(Locale.ROOT), "it is not a media type, such as application/pdf");
    }

    private static String matching(Pattern form, String value, String otherwise) throws Unfit {
        if (!form.matcher(value).matches()) {
            throw new Unfit(otherwise);
        }
        return value;
    }
}
