package org.answerable.bench.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Span;
import org.jspecify.annotations.Nullable;

/** Other people in a text: each word of a name becomes an invented one of the same origin, everywhere, and keeps its endings. */
final class NewNames {
    private static final Lists POOL = Lists.of("swaps.tsv");
    private static final Set<String> PARTICLES = Set.copyOf(POOL.words("particle"));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’](?=\\p{IsCyrillic})[\\p{L}]+)*");
    /** Endings of family names and patronymics, by which a name's origin shows; a case ending may follow. */
    private static final Pattern FAMILY = Pattern.compile("(?i)(\\p{L}{3,}?)("
            + "(?:y?ev|ov|aev|in)a?|z[ao]deh?|l[iy]|sk[iy]|skaya|enk[oa]|chuk|ian|yan|baye?v|vich|vna|ghlu|gizi|auyou|aeu"
            + "|(?:ов|ев|єв|їв|ёв|ин|ович|евич|йович|овн|евн|івн|ївн|ськ|ск|цьк|енк|чук)\\p{L}{0,4})");

    private static final Pattern PATRONYMIC =
            Pattern.compile("(?i)\\p{L}+(?:vich|vna|(?:ович|евич|йович|овн|евн|івн|ївн)\\p{L}{0,3})");
    private static final Pattern FROM_THE_EAST =
            Pattern.compile("(?i)(?:oglu|qizi|kyzy)|\\p{L}{3,}(?:ov|ev|enko|sky)a?");
    private static final Pattern CASE =
            Pattern.compile("(?i)([\\p{L}’']{3,}?)(а|у|ом|ем|е|і|ою|ові|ой|ы|и|ю|я|й|єю|ею|ёй|єм|ям)");
    private static final Pattern WOMAN = Pattern.compile(
            "(\\p{L}{3,})(?:а|у|ой|ою|ы|и|е|і) \\p{L}+(?:(?:ов|ев|єв|ин)(?:у|ой|ої|ою)|(?:ск|ськ|цьк)(?:ая|ую|ой|а|у|ої|ою))");
    private static final int SHORT = 3;
    private static final int ENDING = 4;

    private final Gold gold;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final boolean eastern;
    private final Set<String> feminine;
    private final Set<String> told =
            new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(each -> each));

    NewNames(Gold gold) {
        this.gold = gold;
        for (Span span : gold.marked().spans()) {
            if (span.type().startsWith("P")) {
                WORD.matcher(gold.text().substring(span.start(), span.end()))
                        .results()
                        .map(each -> each.group())
                        .filter(each -> each.length() >= SHORT && !PARTICLES.contains(each.toLowerCase(Locale.ROOT)))
                        .forEach(each -> told.add(each.toLowerCase(Locale.ROOT)));
            }
        }
        this.eastern =
                told.stream().anyMatch(each -> FROM_THE_EAST.matcher(each).matches())
                        || gold.text().contains(" oglu ");
        this.feminine = feminine();
        Set<String> last = last();
        told.forEach(each -> words.put(each, other(each, last.contains(each))));
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        List<Span> people = gold.marked().spans().stream()
                .filter(each -> each.type().startsWith("P"))
                .toList();
        WORD.matcher(gold.text()).results().forEach(each -> {
            String other = words.get(each.group().toLowerCase(Locale.ROOT));
            boolean inName = people.stream().anyMatch(one -> one.start() <= each.start() && each.end() <= one.end());
            if (other != null
                    && (inName
                            || (Character.isUpperCase(each.group().charAt(0))
                                    && each.group().length() > 4))) {
                changes.add(new Change(each.start(), each.end(), shaped(other, each.group())));
            }
        });
        return changes;
    }

    /** What is said of the text, with its new people. */
    String in(String said) {
        return WORD.matcher(said).replaceAll(each -> {
            String other = words.get(each.group().toLowerCase(Locale.ROOT));
            return other == null || !Character.isUpperCase(each.group().charAt(0))
                    ? each.group()
                    : shaped(other, each.group());
        });
    }

    private Set<String> last() {
        Set<String> last = new TreeSet<>();
        for (Span span : gold.marked().spans()) {
            List<String> mine = WORD.matcher(gold.text().substring(span.start(), span.end()))
                    .results()
                    .map(each -> each.group().toLowerCase(Locale.ROOT))
                    .toList();
            if (span.type().startsWith("P") && !mine.isEmpty()) {
                last.add(mine.getLast());
            }
        }
        return last;
    }

    private String other(String word, boolean last) {
        String shorter = told.stream()
                .filter(each -> each.length() >= ENDING && !each.equals(word) && word.startsWith(each))
                .filter(each -> word.length() - each.length() <= ENDING && words.containsKey(each))
                .findFirst()
                .orElse(null);
        if (shorter != null) {
            return words.get(shorter) + word.substring(shorter.length());
        }
        boolean cyrillic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        Matcher family = FAMILY.matcher(word);
        if (family.matches() && (last || PATRONYMIC.matcher(word).matches())) {
            String pool =
                    !cyrillic ? "stem-latin" : endsInVowel(family.group(1)) ? "vowel-stem-cyrillic" : "stem-cyrillic";
            return stem(family.group(1), pool) + family.group(2);
        }
        if (!cyrillic) {
            boolean female = word.endsWith("a") || word.endsWith("e");
            boolean arabic = gold.text().toLowerCase(Locale.ROOT).contains("l-" + word);
            return stem(
                    word,
                    arabic
                            ? "family-arabic"
                            : last ? eastern ? "stem-latin" : "family-latin" : female ? "female-latin" : "male-latin");
        }
        Matcher cased = CASE.matcher(word);
        boolean bare = gold.language().equals("kk") || !cased.matches();
        String stem = bare ? word : cased.group(1);
        String ending = word.substring(stem.length());
        return stem(stem, last ? "bare-cyrillic" : pool(stem, ending)) + ending;
    }

    /** A male name and a female one can have the same ending; where both can be, the name is taken for a man's. */
    private String pool(String stem, String ending) {
        if (endsInVowel(stem)) {
            return Set.of("й", "ем", "єм").contains(ending) ? "vowel-male-cyrillic" : "vowel-cyrillic";
        }
        boolean female =
                Set.of("ы", "ой", "ою", "и").contains(ending) || (ending.equals("у") && told.contains(stem + "а"));
        return female || feminine.contains(stem) ? "female-cyrillic" : "male-cyrillic";
    }

    private static boolean endsInVowel(String stem) {
        return "аеёиоуыэюяіїє'’".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    /** Stems of given names before a family name in -ова, -еву, -ської: a woman's. */
    private Set<String> feminine() {
        Set<String> stems = new TreeSet<>();
        for (Span span : gold.marked().spans()) {
            if (span.type().startsWith("P")) {
                Matcher pair = WOMAN.matcher(gold.text().substring(span.start(), span.end()));
                if (pair.matches()) {
                    stems.add(pair.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return stems;
    }

    private String stem(String stem, String pool) {
        @Nullable String known = stems.get(stem);
        if (known == null) {
            List<String> ukrainian = gold.language().equals("uk") ? POOL.words(pool + "-uk") : List.of();
            List<String> names = ukrainian.isEmpty() ? POOL.words(pool) : ukrainian;
            int next = used.merge(pool, 1, Integer::sum) - 1;
            known = names.get(next % names.size()).toLowerCase(Locale.ROOT);
            stems.put(stem, known);
        }
        return known;
    }

    /** In capitals, with one capital or in small letters, as the word was that it replaces. */
    private static String shaped(String other, String as) {
        if (as.length() > 1 && as.equals(as.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(as.charAt(0))
                ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                : other;
    }
}
