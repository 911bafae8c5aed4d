package org.answerable.bench;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.Source;

/** Somebody at an open desk who stores documents, makes the claim of each one's own sentence, and accepts it. */
public final class Clerk {
    private final Desk desk;
    private final Documents documents;
    private final Viewer viewer;
    private final UUID caseId;

    /** @param documents what there is to store */
    public Clerk(Desk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
        this.viewer = desk.accounts().owner().viewer();
        this.caseId = desk.cases().usual(viewer).id();
    }

    /** On whose behalf. */
    public Viewer viewer() {
        return viewer;
    }

    /** Stores a document. */
    public Source store(int number) {
        var file = documents.written(number);
        return desk.intake()
                .receive(viewer, Arrival.to(caseId), file.getFileName().toString(), file)
                .source();
    }

    /** Makes the claim that the document's own sentence carries. */
    public Claim claim(Source source, int number) {
        var text = Objects.requireNonNull(
                desk.sources().open(viewer, source.id()).orElseThrow().text());
        return desk.claims()
                .make(
                        viewer,
                        Draft.of(
                                new Subject.Fresh("Person", Documents.person(number)),
                                "position",
                                "witness number " + number,
                                Modality.HAPPENED,
                                List.of(new Passage(source.id(), Quotes.find(text, Documents.sentence(number))))));
    }

    /** Accepts it. */
    public void accept(Claim claim) {
        desk.claims().read(viewer, claim.id(), Reading.ACCEPTED, null);
    }
}
