package org.answerable.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** What fits a question, page by page, the best first. Throws {@link Damaged} where the index cannot be read. */
final class Pages {
    private static final int LONG = 64;
    /** Deeper than this nobody looks: the question is too wide. */
    private static final int DEEPEST = 2048;

    private final SeenSearcher searcher;
    private final Query query;
    private @Nullable ScoreDoc last;
    private int deep;

    private Pages(SeenSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
    }

    /** @param occur whether all that is asked for must be there, or some of it */
    static Pages of(IndexReader reader, Question question, List<Integer> labels, Occur occur) {
        Query seen = Lookup.seen(labels);
        try {
            return new Pages(new SeenSearcher(reader, seen), Lookup.of(question, seen, occur));
        } catch (IOException | RuntimeException e) {
            throw new Damaged(e);
        }
    }

    /** The next page; empty at the end. */
    List<Found> next() {
        if (deep >= DEEPEST) {
            return List.of();
        }
        try {
            TopDocs page = searcher.searchAfter(last, query, LONG);
            List<Found> found = new ArrayList<>();
            for (ScoreDoc each : page.scoreDocs) {
                found.add(found(searcher.storedFields().document(each.doc), each.score));
                last = each;
            }
            deep += LONG;
            return found;
        } catch (IOException | RuntimeException e) {
            throw new Damaged(e);
        }
    }

    private static Found found(Document document, float score) {
        return new Found(
                Hit.Kind.valueOf(document.get(Documents.KIND)),
                UUID.fromString(document.get(Documents.ABOUT)),
                UUID.fromString(document.get(Documents.OBJECT)),
                new Part(
                        number(document, Documents.PAGE),
                        number(document, Documents.START),
                        number(document, Documents.END)),
                score);
    }

    private static int number(Document document, String field) {
        var value = document.getField(field);
        return value == null ? 0 : value.numericValue().intValue();
    }
}
