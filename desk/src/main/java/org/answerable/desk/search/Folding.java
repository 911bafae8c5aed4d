package org.answerable.desk.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;

/**
 * Cuts text into words (Unicode Standard Annex 29) and folds case, accents and letters that are often typed for one another, so that a word is
 * found however it is written. Texts, questions and snippets all go through here.
 */
final class Folding extends Analyzer {
    /** The same for all; it keeps nothing of what it reads. */
    static final Folding ANALYZER = new Folding();

    /** Longer words (a line of base64 is one) are found by their beginning; a term of Lucene has a limit. */
    private static final int LONGEST = 100;

    private Folding() {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new ICUTokenizer(new Breaks());
        TokenStream folded = new ICUFoldingFilter(new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(
                words, TruncateTokenFilter.truncateAfterCodePoints(new Letters(folded), LONGEST));
    }

    /** A phrase does not go on from one value of a field to the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    /** ICU's own rules for words: those that Lucene has compiled beforehand are for one version of ICU only, and not for ours. */
    private static final class Breaks extends ICUTokenizerConfig {
        private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

        @Override
        public RuleBasedBreakIterator getBreakIterator(int script) {
            return (RuleBasedBreakIterator) WORDS.clone();
        }

        @Override
        public String getType(int script, int status) {
            return status < BreakIterator.WORD_NUMBER_LIMIT ? "<NUM>" : "<ALPHANUM>";
        }

        @Override
        public boolean combineCJ() {
            return true;
        }
    }
}
