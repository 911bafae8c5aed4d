package org.answerable.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.answerable.record.claim.Value;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Selector;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of a source or a claim: its words, to be found by, and which object that is, to be read again. Words are indexed and not
 * stored.
 */
final class Documents {
    /** The identifier of the source or the claim; changing either means deleting what has it. */
    static final String OBJECT = "object";
    /** The kind of hit that comes of it, and the source or the entity that the hit is about. */
    static final String KIND = "kind";

    static final String ABOUT = "about";
    static final String PAGE = "page";
    static final String START = "start";
    static final String END = "end";
    static final String LABEL = "label";
    /** Claims that were read and not accepted; nobody looks for them. */
    static final String ASIDE = "aside";

    static final String YES = "yes";
    /** Names, which count for more, and all other words. */
    static final String NAME = "name";

    static final String TEXT = "text";

    private Documents() {}

    /** One for each page; for a source without text one for its title. */
    static List<Document> of(Source source, @Nullable CanonicalText text, int label) {
        List<Document> pages = new ArrayList<>();
        for (Part part : Part.of(text)) {
            Document page = new Document();
            identify(page, source.id(), Hit.Kind.SOURCE, source.id(), label);
            page.add(new StoredField(PAGE, part.page()));
            page.add(new StoredField(START, part.start()));
            page.add(new StoredField(END, part.end()));
            page.add(words(NAME, source.title()));
            page.add(words(NAME, apart(source.fileName())));
            if (text != null) {
                page.add(words(TEXT, part.in(text)));
            }
            pages.add(page);
        }
        return pages;
    }

    /** One for whom the claim is about; another one for whom it names, if its value is an entity. */
    static List<Document> of(Stated stated, int label) {
        Claim claim = stated.claim();
        Document about = new Document();
        identify(about, claim.id(), Hit.Kind.ENTITY, claim.subject(), label);
        about.add(words(NAME, claim.named()));
        about.add(words(TEXT, apart(claim.property())));
        about.add(words(TEXT, claim.value().text()));
        if (claim.value() instanceof Value.Date date) {
            about.add(words(TEXT, date.edtf()));
        }
        quotes(claim).forEach(quote -> about.add(words(TEXT, quote)));
        if (!claim.asserter().equals(Claim.SOURCE_ITSELF)) {
            about.add(words(TEXT, claim.asserter()));
        }
        List<Document> all = new ArrayList<>(List.of(about));
        if (claim.value() instanceof Value.Entity entity) {
            Document named = new Document();
            identify(named, claim.id(), Hit.Kind.ENTITY, entity.entity(), label);
            named.add(words(NAME, entity.text()));
            all.add(named);
        }
        if (isAside(stated)) {
            all.forEach(each -> each.add(new StringField(ASIDE, YES, Store.NO)));
        }
        return all;
    }

    /** Whether it was found that the passage does not say this. */
    static boolean isAside(Stated stated) {
        Reading reading = stated.standing().reading();
        return reading != Reading.OPEN && reading != Reading.ACCEPTED;
    }

    static List<String> quotes(Claim claim) {
        return claim.passages().stream()
                .map(Passage::selector)
                .filter(Selector.Text.class::isInstance)
                .map(selector -> ((Selector.Text) selector).quote())
                .toList();
    }

    private static void identify(Document document, UUID object, Hit.Kind kind, UUID about, int label) {
        document.add(new StringField(OBJECT, object.toString(), Store.YES));
        document.add(new StoredField(KIND, kind.name()));
        document.add(new StoredField(ABOUT, about.toString()));
        document.add(new IntField(LABEL, label, Store.NO));
    }

    private static TextField words(String field, String text) {
        return new TextField(field, text, Store.NO);
    }

    /** {@code birthDate} and {@code final_report-2.pdf} as the words they are made of. */
    private static String apart(String name) {
        return name.replaceAll("[._\\-]+", " ").replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }
}
