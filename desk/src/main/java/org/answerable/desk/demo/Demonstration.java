package org.answerable.desk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
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
        CaseFile file = loaded() ? desk.cases().named(viewer, CASE) : desk.cases().open(viewer, CASE, true);
        Map<Restated, Source> sources = new EnumMap<>(Restated.class);
        for (Restated each : Restated.values()) {
            progress.step("storing the demonstration's documents", sources.size(), Restated.values().length);
            sources.put(each, store(file, each));
        }
        Map<Restated, List<ClaimRows.Row>> rows = rows(sources);
        ClaimImport.Imported briefing = claims(sources, rows, Restated.BRIEFING, Map.of());
        Map<String, UUID> declarations = briefing.entities().entrySet().stream()
                .filter(each -> each.getKey().equals(W663) || each.getKey().equals(W670))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ClaimImport.Imported first = claims(sources, rows, Restated.DECLARATION_663, declarations);
        ClaimImport.Imported second = claims(sources, rows, Restated.DECLARATION_670, declarations);
        int made = briefing.made() + first.made() + second.made();
        if (made > 0) {
            sayWhoIsWho(first.entities(), second.entities());
        }
        return made;
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
        try (InputStream in = open(document.file())) {
            byte[] bytes = in.readAllBytes();
            Source known = desk.sources()
                    .withBytes(viewer, file.id(), org.answerable.record.log.Hash.of(bytes).hex())
                    .orElse(null);
            return known != null
                    ? known
                    : desk.intake()
                            .receive(viewer, arrival, document.file(), new java.io.ByteArrayInputStream(bytes))
                            .source();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Restated, List<ClaimRows.Row>> rows(Map<Restated, Source> sources) {
        Map<Restated, List<ClaimRows.Row>> rows = new EnumMap<>(Restated.class);
        for (Restated each : Restated.values()) {
            rows.put(each, new ArrayList<>());
        }
        try (InputStream in = open("claims.tsv")) {
            for (ClaimRows.Row row : ClaimRows.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                Restated document = java.util.Arrays.stream(Restated.values())
                        .filter(each -> each.file().equals(row.document()))
                        .findFirst()
                        .orElseThrow();
                rows.get(document).add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.get(Restated.DECLARATION_663).addAll(SignatoryLines.of(text(sources, Restated.DECLARATION_663), W663, "2018-10-11"));
        rows.get(Restated.DECLARATION_670).addAll(SignatoryLines.of(text(sources, Restated.DECLARATION_670), W670, "2019-04-24"));
        return rows;
    }

    private ClaimImport.Imported claims(
            Map<Restated, Source> sources, Map<Restated, List<ClaimRows.Row>> rows, Restated document, Map<String, UUID> known) {
        UUID source = sources.get(document).id();
        return desk.imports().run(viewer, rows.get(document), name -> source, known, true, progress);
    }

    /** People who signed both declarations, and the senator whom the briefing spells otherwise, are one each by decision. */
    private void sayWhoIsWho(Map<String, UUID> first, Map<String, UUID> second) {
        Map<String, UUID> both = new HashMap<>(second);
        both.keySet().retainAll(first.keySet());
        both.forEach((name, entity) -> {
            UUID other = Objects.requireNonNull(first.get(name));
            if (!other.equals(entity)) {
                desk.people().decide(viewer, other, entity, Judgement.SAME, "the same name and delegation under both declarations");
            }
        });
    }

    private String text(Map<Restated, Source> sources, Restated document) {
        return Objects.requireNonNull(
                        desk.sources().open(viewer, sources.get(document).id()).orElseThrow().text())
                .text();
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Demonstration.class.getResourceAsStream("/demo/" + file), file);
    }
}
