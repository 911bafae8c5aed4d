package org.answerable.desk.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Weighs words by how rare they are in what the viewer sees. By Lucene's own statistics a score would tell how often a word occurs in what the
 * viewer does not see.
 */
final class SeenSearcher extends IndexSearcher {
    private static final int USUAL_LENGTH = 50;

    private final Query seen;
    private final int all;

    SeenSearcher(IndexReader reader, Query seen) throws IOException {
        super(reader);
        setQueryCache(null);
        this.seen = seen;
        this.all = Math.max(1, count(seen));
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        Query both = new BooleanQuery.Builder()
                .add(new TermQuery(term), Occur.FILTER)
                .add(seen, Occur.FILTER)
                .build();
        int count = Math.max(1, count(both));
        return new TermStatistics(term.bytes(), count, count);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        long words = (long) all * USUAL_LENGTH;
        return super.collectionStatistics(field) == null
                ? null
                : new CollectionStatistics(field, all, all, words, words);
    }
}
