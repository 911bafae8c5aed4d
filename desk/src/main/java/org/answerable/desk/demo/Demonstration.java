package org.answerable.desk.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.access.CaseFile;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.review.ClaimImport;
import org.answerable.desk.review.ClaimRows;
import org.answerable.record.identity.Judgement;
import org.answerable.record.log.Hash;
import org.answerable.record.source.Capture;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Reliability;
import org.answerable.record.source.Source;

/** Loads the demonstration case. Loading it twice changes nothing. */
public final class Demonstration {
    /** What the case is called. */
    public static final String CASE = "Demonstration: Kazakhstan 2018–2019";

    private static final String W663 = "PACE Written Declaration 663";
    private static final String W670 = "PACE Written Declaration 670";

    private final Desk desk;
    private final Viewer viewer;
    private final Progress progress;

    /**
     * @param desk where to load it
     * @param viewer the owner, in whose name its claims are accepted
     * @param progress told how far it is
     */
    public Demonstration(Desk desk, Viewer viewer, Progress progress) {
        this.desk = desk;
        this.viewer = viewer;
        this.progress = progress;
    }

    /** Whether the case is there. */
    public boolean loaded() {
        return desk.cases().of(viewer).stream().anyMatch(each -> each.name().equals(CASE));
    }

    /**
     * Loads it.
     *
     * @return how many claims were made
     */
    public int load() {
        CaseFile file =
                loaded() ? desk.cases().named(viewer, CASE) : desk.cases().open(viewer, CASE, true);
        ClaimImport.Imported briefing = load(file, Restated.BRIEFING, Map.of());
        Map<String, UUID> declarations = briefing.entities().entrySet().stream()
                .filter(each -> each.getKey().equals(W663) || each.getKey().equals(W670))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ClaimImport.Imported first = load(file, Restated.DECLARATION_663, declarations);
        ClaimImport.Imported second = load(file, Restated.DECLARATION_670, declarations);
        if (second.made() > 0) {
            sayWhoIsWho(first.entities(), second.entities());
        }
        return briefing.made() + first.made() + second.made();
    }

    private ClaimImport.Imported load(CaseFile file, Restated document, Map<String, UUID> known) {
        progress.step("loading the demonstration", document.compareTo(Restated.BRIEFING), Restated.values().length);
        Source source = store(file, document);
        String text = Objects.requireNonNull(
                        desk.sources().open(viewer, source.id()).orElseThrow().text())
                .text();
        List<ClaimRows.Row> rows = new ArrayList<>(read("claims.tsv").stream()
                .filter(each -> document.file().equals(each.document()))
                .toList());
        rows.addAll(SignatoryLines.of(text, document == Restated.DECLARATION_663 ? W663 : W670, document.published()));
        return desk.imports().run(viewer, rows, name -> source.id(), known, true, progress);
    }

    private Source store(CaseFile file, Restated document) {
        Arrival arrival = new Arrival(
                file.id(),
                Confidentiality.OPEN,
                document.title(),
                document.published(),
                Reliability.B,
                null,
                document.original(),
                new Capture(null, null, null, null, null, "written for the demonstration", null));
        byte[] bytes = bytes(document.file());
        return desk.sources()
                .withBytes(viewer, file.id(), Hash.of(bytes).hex())
                .orElseGet(() -> desk.intake()
                        .receive(viewer, arrival, document.file(), new ByteArrayInputStream(bytes))
                        .source());
    }

    private static List<ClaimRows.Row> read(String file) {
        return ClaimRows.parse(new String(bytes(file), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(Demonstration.class.getResourceAsStream("/demo/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** People who signed both declarations, and the senator whom the briefing spells otherwise, are one each by decision. */
    private void sayWhoIsWho(Map<String, UUID> first, Map<String, UUID> second) {
        Map<String, UUID> both = new HashMap<>(second);
        both.keySet().retainAll(first.keySet());
        both.forEach((name, entity) -> {
            UUID other = Objects.requireNonNull(first.get(name));
            if (!other.equals(entity)) {
                desk.people()
                        .decide(
                                viewer,
                                other,
                                entity,
                                Judgement.SAME,
                                "the same name and delegation under both declarations");
            }
        });
    }
}
