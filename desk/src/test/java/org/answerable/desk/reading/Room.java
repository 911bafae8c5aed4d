package org.answerable.desk.reading;

import java.util.List;
import java.util.UUID;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Identifier;
import org.answerable.record.source.Source;

/** The sentences in which tests speak of deciding. */
record Room(Desk desk, Viewer viewer, Source source) {
    private static final int TRIES = 2_000;
    private static final int PAUSE = 10;

    /** Reads whatever waits, here and now, or waits for whoever is at it. */
    Room read() {
        try (Background here = new Background(desk.access(), desk.accounts(), Trades.CHAIN, desk.proposals())) {
            for (int tries = 0; tries < TRIES && waits(); tries++) {
                here.readWaiting();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    private boolean waits() {
        return desk.proposals().task(viewer, source.id()).orElseThrow().stage() == Task.Stage.WAITING;
    }

    Room as(Viewer other) {
        return new Room(desk, other, source);
    }

    List<Offer> offers() {
        return desk.proposals().block(viewer, source.id(), 0);
    }

    Offer at(int place) {
        return desk.proposals().at(viewer, source.id(), place).orElseThrow();
    }

    Outcome accept(Offer offer) {
        return accept(offer, Wording.AS_PROPOSED);
    }

    Outcome accept(Offer offer, Wording wording) {
        return decide(new Ask.Accept(Identifier.next(), offer.id(), offer.head().version(), wording));
    }

    Outcome reject(Offer offer) {
        return decide(new Ask.Reject(Identifier.next(), offer.id(), offer.head().version()));
    }

    Outcome undo() {
        return decide(new Ask.Undo(Identifier.next(), null));
    }

    Outcome together(double least) {
        return decide(new Ask.Together(Identifier.next(), least));
    }

    Outcome decide(Ask ask) {
        return desk.proposals().decide(viewer, source.id(), List.of(ask)).getFirst();
    }

    /** The records that are called this, of those the viewer sees. */
    List<UUID> named(String name) {
        return desk.records().named(viewer, name);
    }
}
