package org.answerable.desk.reading.instrument;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.Refusal;

/**
 * A provision: “Article 5 § 1 (c)”, “article 5, paragraph 1 (c)” and “Article 5(1)(c)” are one.
 *
 * @param number the number of the article and its parts, {@code 5(1)(c)}, {@code 234.4.3}
 */
public record ArticleKey(String number) {
    private static final Pattern PIECE =
            Pattern.compile("\\d[\\p{L}\\d]*(?:[.\\-–/]\\d+[\\p{L}\\d]*)*|(?<=[(«“\"])\\p{L}{1,4}(?=[)»”\"])");

    /** @throws Refusal when there is no digit in it */
    public ArticleKey {
        number = joined(number);
    }

    /** The key of a mention; absent when it is no provision with a number in digits. */
    public static Optional<ArticleKey> of(Mention mention) {
        String number = mention.feature("number", "");
        return mention.type() == MentionType.ARTICLE && number.chars().anyMatch(Character::isDigit)
                ? Optional.of(new ArticleKey(number))
                : Optional.empty();
    }

    /** What a person reads: {@code Article 5(1)(c)}. */
    public String display() {
        return "Article " + number;
    }

    private static String joined(String words) {
        StringBuilder out = new StringBuilder();
        Matcher pieces = PIECE.matcher(words.toLowerCase(Locale.ROOT));
        while (pieces.find()) {
            String piece = pieces.group().replace('–', '-');
            out.append(out.isEmpty() ? piece : "(" + piece + ")");
        }
        if (out.isEmpty() || !Character.isDigit(out.charAt(0))) {
            throw new Refusal("“" + words + "” has no number of a provision; give one such as “Article 5(1)”");
        }
        return out.toString();
    }
}
