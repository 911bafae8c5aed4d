package org.answerable.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text, folded.
 *
 * @param word as the index knows it
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last
 */
record Token(String word, int start, int end) {

    static List<Token> of(String text) {
        try (TokenStream stream = Folding.ANALYZER.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            List<Token> found = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                found.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String text) {
        return of(text).stream().map(Token::word).toList();
    }
}
