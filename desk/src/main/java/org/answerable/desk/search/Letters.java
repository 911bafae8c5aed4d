package org.answerable.desk.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folds what Unicode's folding (UTR 30) leaves apart and people do not: Kazakh and Ukrainian letters typed on a Russian keyboard, and
 * apostrophes of every form, which are left out altogether. (қ, ғ, ң, ұ, ґ, ї are folded by then.)
 */
final class Letters extends TokenFilter {
    private static final Map<Character, Character> USUAL =
            Map.of('ә', 'а', 'ө', 'о', 'ү', 'у', 'һ', 'х', 'і', 'и', 'є', 'е', 'ў', 'у');
    private static final String APOSTROPHES = "'’‘ʼ′`";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Letters(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (APOSTROPHES.indexOf(letters[i]) < 0) {
                letters[kept++] = USUAL.getOrDefault(letters[i], letters[i]);
            }
        }
        term.setLength(kept);
        return true;
    }
}
