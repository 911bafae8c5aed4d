package org.answerable.bench.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.bench.Documents;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.log.Verification;
import org.answerable.desk.vault.Integrity;
import org.answerable.record.claim.Decision;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.answerable.record.log.Hash;
import org.answerable.record.source.Custody;
import org.jdbi.v3.core.Jdbi;

/** Looks through a home that was opened again: is all acknowledged work there, and is anything there by half? */
final class Inspection {
    private final Desk desk;
    private final Viewer viewer;

    Inspection(Desk desk) {
        this.desk = desk;
        this.viewer = desk.accounts().owner().viewer();
    }

    /** The steps that are lost, each with what is missing. */
    List<String> lost(Collection<Step> acknowledged) {
        return acknowledged.stream()
                .flatMap(step -> (switch (step.kind()) {
                            case STORED -> missingOfSource(step);
                            case CLAIMED -> missingOfClaim(step, false);
                            case ACCEPTED -> missingOfClaim(step, true);
                        })
                        .map(what -> what + ": " + step.line()))
                .toList();
    }

    private Stream<String> missingOfSource(Step step) {
        Sources.Opened opened = desk.sources().open(viewer, step.id()).orElse(null);
        if (opened == null) {
            return Stream.of("no source");
        }
        List<String> missing = new ArrayList<>();
        if (!opened.source().sha256().equals(step.sha256())) {
            missing.add("another hash");
        }
        if (opened.text() == null || !opened.text().text().contains(Documents.sentence(step.number()))) {
            missing.add("no text, or not its own");
        }
        if (opened.custody().stream().noneMatch(each -> each.event() == Custody.Event.RECEIVED)) {
            missing.add("no custody");
        }
        if (!(desk.vault().verify(Hash.parse(step.sha256())) instanceof Integrity.Intact)) {
            missing.add("no intact file");
        }
        return missing.stream();
    }

    private Stream<String> missingOfClaim(Step step, boolean accepted) {
        Stated stated = desk.claims().withId(viewer, step.id()).orElse(null);
        if (stated == null) {
            return Stream.of("no claim");
        }
        boolean decided = stated.accepted()
                && desk.claims().decisions(viewer, step.id()).stream()
                        .anyMatch(each -> each instanceof Decision.Read read && read.outcome() == Reading.ACCEPTED);
        return accepted && !decided ? Stream.of("no decision") : Stream.empty();
    }

    /** What is there by half, and what the verification finds. */
    List<String> half() {
        List<String> half = new ArrayList<>();
        Jdbi owner = Jdbi.create(desk.database().owner());
        Set<String> sources = owner.withHandle(handle ->
                handle.select("select sha256 from source").mapTo(String.class).set());
        Set<String> files;
        try (Stream<Hash> all = desk.vault().all()) {
            files = all.map(Hash::hex).collect(Collectors.toCollection(TreeSet::new));
        }
        files.stream().filter(each -> !sources.contains(each)).forEach(each -> half.add("file without source " + each));
        sources.stream().filter(each -> !files.contains(each)).forEach(each -> half.add("source without file " + each));
        rows(owner, half, "source without text", """
                select id from source s where not exists (select 1 from source_text where source_id = s.id)
                """);
        rows(owner, half, "source without custody", """
                select id from source s where not exists (select 1 from custody where source_id = s.id)
                """);
        rows(owner, half, "two sources of the same bytes", """
                select min(id::text) from source group by case_id, sha256 having count(*) > 1
                """);
        rows(owner, half, "claim without passage or standing", """
                select id from claim c where not exists (select 1 from passage where claim_id = c.id)
                    or not exists (select 1 from claim_head where claim_id = c.id)
                """);
        Verification.of(desk.database(), desk.vault())
                .run(Progress.NONE, List.of())
                .findings()
                .forEach(each -> half.add("verification: " + each));
        return half;
    }

    private static void rows(Jdbi owner, List<String> half, String what, String sql) {
        owner.withHandle(handle -> handle.select(sql).mapTo(String.class).list())
                .forEach(each -> half.add(what + " " + each));
    }
}
