package org.answerable.desk.search;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A question as a query of Lucene, for a viewer who sees these labels. */
final class Lookup {
    private static final float NAMES_COUNT = 3;
    private static final float OTHER_FIELD_COUNTS = 0.1f;

    private Lookup() {}

    /** What has one of these labels and is not set aside. */
    static Query seen(Collection<Integer> labels) {
        return new BooleanQuery.Builder()
                .add(
                        IntField.newSetQuery(
                                Documents.LABEL,
                                labels.stream().mapToInt(Integer::intValue).toArray()),
                        Occur.FILTER)
                .add(new TermQuery(new Term(Documents.ASIDE, Documents.YES)), Occur.MUST_NOT)
                .build();
    }

    /** @param occur whether all that is asked for must be there, or some of it */
    static Query of(Question question, Query seen, Occur occur) {
        BooleanQuery.Builder asked = new BooleanQuery.Builder();
        question.asked().forEach(term -> asked.add(anywhere(term), occur));
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(seen, Occur.FILTER).add(asked.build(), Occur.MUST);
        question.without().forEach(term -> query.add(anywhere(term), Occur.MUST_NOT));
        return query.build();
    }

    private static Query anywhere(Asked term) {
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(in(Documents.NAME, term), NAMES_COUNT), in(Documents.TEXT, term)),
                OTHER_FIELD_COUNTS);
    }

    private static Query in(String field, Asked term) {
        Query exact = term.words().size() == 1
                ? new TermQuery(new Term(field, term.last()))
                : new PhraseQuery(field, term.words().toArray(String[]::new));
        if (!term.begun()) {
            return exact;
        }
        BooleanQuery.Builder begun = new BooleanQuery.Builder();
        List<String> whole = term.words().subList(0, term.words().size() - 1);
        whole.forEach(word -> begun.add(new TermQuery(new Term(field, word)), Occur.MUST));
        begun.add(new PrefixQuery(new Term(field, term.last())), Occur.MUST);
        return new BooleanQuery.Builder()
                .add(exact, Occur.SHOULD)
                .add(begun.build(), Occur.SHOULD)
                .build();
    }
}
