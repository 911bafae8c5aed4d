package org.answerable.e2e;

import java.time.Instant;
import java.util.List;
import org.answerable.desk.access.Viewer;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;

/** The pages of the desk, one of each kind, with something on them. */
final class Pages {
    private static final int MANY = 100;

    private Pages() {}

    static List<String> all(Site site) {
        String source = declaration(site);
        return List.of(
                "/",
                "/sources",
                "/sources/add",
                source,
                source + "/custody",
                person(site),
                instrument(site),
                "/people",
                "/bodies",
                "/instruments",
                "/events",
                "/who",
                person(site) + "/who",
                "/search?q=declaration",
                claim(site),
                "/search",
                "/reading",
                room(site));
    }

    /** The room of a source with proposals: some in doubt, one that could be of two days. */
    static String room(Site site) {
        Source source = site.source(
                "room.txt",
                "Asta Bruun is a bailiff. Birk Dahle was a notary the next day.\n\nCarl Ebbe is allegedly a ferryman.",
                Confidentiality.OPEN);
        while (site.desk().proposals().counts(site.owner(), source.id()).all() == 0) {
            Thread.onSpinWait();
        }
        return "/sources/" + source.id() + "/proposals";
    }

    /** The Assembly's declaration, restated: a source with claims. */
    static String declaration(Site site) {
        return "/sources/" + source(site, "Written Declaration 670, restated").id();
    }

    static String briefing(Site site) {
        return "/sources/" + source(site, "Briefing on Written Declaration 670").id();
    }

    static String person(Site site) {
        return "/entities/" + site.named("Malik Kenzhaliyev");
    }

    static String instrument(Site site) {
        return "/entities/" + site.named("PACE Written Declaration 670");
    }

    private static String claim(Site site) {
        Source source = source(site, "Briefing on Written Declaration 670");
        return "/claims/"
                + site.desk()
                        .claims()
                        .on(site.owner(), source.id())
                        .getFirst()
                        .claim()
                        .id();
    }

    private static Source source(Site site, String title) {
        Viewer owner = site.owner();
        return site.desk().sources().latest(owner, null, Instant.now().plusSeconds(1), MANY).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
