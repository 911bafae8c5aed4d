package org.answerable.desk.intake.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What letters can hide: text that shows in another order than it is stored, and names with look-alike letters. All is kept. */
final class Oddities {
    private static final Pattern DIRECTION = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u200b\u2060-\u2064\ufeff]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,40}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LOOKALIKE = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}]");
    private static final int EXAMPLES = 3;

    private Oddities() {}

    static List<String> in(String text) {
        List<String> notices = new ArrayList<>();
        int direction = count(DIRECTION, text);
        if (direction > 0) {
            notices.add(Count.of(direction, "bidirectional override character")
                    + " in the text: it may show in another order than it is stored");
        }
        int invisible = count(INVISIBLE, text);
        if (invisible > 0) notices.add(Count.of(invisible, "invisible character") + " in the text");
        noticeMixedWords(text, notices);
        return notices;
    }

    private static void noticeMixedWords(String text, List<String> notices) {
        // Two letters of two scripts in one document are needed first, and most documents have one script.
        if (!LATIN.matcher(text).find() || !LOOKALIKE.matcher(text).find()) return;
        Set<String> mixed = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (LATIN.matcher(word.group()).find()
                    && LOOKALIKE.matcher(word.group()).find()) mixed.add(word.group());
        }
        if (mixed.isEmpty()) return;
        String examples = String.join("”, “", mixed.stream().limit(EXAMPLES).toList());
        notices.add(
                Count.of(mixed.size(), "word") + " with look-alike letters of two scripts, such as “" + examples + "”");
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
