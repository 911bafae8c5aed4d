package org.answerable.desk.reading.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;

/** Reads numbers in figures and in the words of a language: {@code 1 400}, {@code two hundred and thirty-eight}, {@code четырнадцать}. */
final class Numbers {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Map<String, String> small;
    private final Map<String, String> big;

    Numbers(Language language) {
        Rules rules = Rules.of(language);
        this.small = rules.words("NUMBER");
        this.big = rules.words("BIGNUMBER");
    }

    /** The number that these words say; empty when they say none. */
    Optional<BigDecimal> read(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        boolean any = false;
        boolean figures = false;
        for (String word :
                SPACE.split(words.strip().toLowerCase(java.util.Locale.ROOT).replace('’', '\''), -1)) {
            Optional<BigDecimal> figure = figures(word);
            String factor = big.get(word);
            String value = small.get(word);
            if (figure.isPresent()) {
                current = figures && word.length() == 3
                        ? current.multiply(THOUSAND).add(figure.get())
                        : current.add(figure.get());
            } else if (factor != null && !factor.isEmpty()) {
                BigDecimal product =
                        (current.signum() == 0 ? BigDecimal.ONE : current).multiply(new BigDecimal(factor));
                boolean closes = new BigDecimal(factor).compareTo(THOUSAND) >= 0;
                total = closes ? total.add(product) : total;
                current = closes ? BigDecimal.ZERO : product;
            } else if (value != null && !value.isEmpty()) {
                current = current.add(new BigDecimal(value));
            } else {
                continue;
            }
            figures = figure.isPresent();
            any = true;
        }
        if (!any && (words.equalsIgnoreCase("a") || words.equalsIgnoreCase("an"))) {
            return Optional.of(BigDecimal.ONE);
        }
        return any ? Optional.of(total.add(current)) : Optional.empty();
    }

    private static Optional<BigDecimal> figures(String word) {
        var ordinal = ORDINAL.matcher(word);
        if (ordinal.matches()) {
            return Optional.of(new BigDecimal(ordinal.group(1)));
        }
        if (GROUPED.matcher(word).matches() && word.length() <= 16) {
            return Optional.of(new BigDecimal(word.replace(",", "").replace(".", "")));
        }
        return FIGURES.matcher(word).matches() ? Optional.of(new BigDecimal(word.replace(',', '.'))) : Optional.empty();
    }
}
