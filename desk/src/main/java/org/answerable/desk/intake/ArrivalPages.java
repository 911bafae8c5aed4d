package org.answerable.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.answerable.desk.access.CaseFile;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.web.Html;
import org.answerable.record.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where files arrive on the web: several at once, each with a result of its own. */
@Controller
class ArrivalPages {
    private final Intake intake;
    private final Cases cases;

    ArrivalPages(Intake intake, Cases cases) {
        this.intake = intake;
        this.cases = cases;
    }

    @GetMapping("/sources/add")
    Html form(Viewer viewer) {
        viewer.must(Role.OFFICER, "store a source");
        return Html.of("intake/add", new ArrivalForm(offered(viewer)));
    }

    @PostMapping("/sources")
    Html receive(Viewer viewer, ArrivalForm.Fields fields, @RequestParam("files") List<MultipartFile> files) {
        List<MultipartFile> sent =
                files.stream().filter(file -> !isNothing(file)).toList();
        if (sent.isEmpty()) {
            throw new Refusal("no file was chosen; choose at least one");
        }
        Arrival arrival = fields.arrival(cases.named(viewer, fields.caseId()).id());
        List<ArrivalResults.Result> results = new ArrayList<>();
        for (MultipartFile file : sent) {
            results.add(receive(viewer, sent.size() == 1 ? arrival : arrival.titled(null), file));
        }
        ArrivalResults page = new ArrivalResults(results);
        return Html.of("intake/added", page)
                .with(page.stored() > 0 ? HttpStatus.OK.value() : HttpStatus.BAD_REQUEST.value());
    }

    private ArrivalResults.Result receive(Viewer viewer, Arrival arrival, MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream bytes = file.getInputStream()) {
            Intake.Received received = intake.receive(viewer, arrival, name, bytes);
            return new ArrivalResults.Result(
                    FileName.clean(name), received.source(), received.already(), received.notices(), "");
        } catch (Refusal refusal) {
            return new ArrivalResults.Result(FileName.clean(name), null, false, List.of(), refusal.getMessage());
        } catch (IOException e) {
            throw DiskTrouble.refusal(FileName.clean(name), e);
        }
    }

    private List<CaseFile> offered(Viewer viewer) {
        if (viewer.role() == Role.OWNER) {
            cases.usual(viewer);
        }
        return cases.of(viewer);
    }

    private static boolean isNothing(MultipartFile file) {
        return file.isEmpty()
                && Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank();
    }
}
