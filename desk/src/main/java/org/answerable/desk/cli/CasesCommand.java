package org.answerable.desk.cli;

import java.util.Map;
import org.answerable.desk.access.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "cases", description = "Lists the cases you belong to, or opens one.")
final class CasesCommand implements java.util.concurrent.Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            for (CaseFile each : desk.cases().of(viewer)) {
                out.result(
                        each.id() + "  " + each.name() + (each.demonstration() ? "  (demonstration)" : ""),
                        Map.of("id", each.id().toString(), "name", each.name(), "demonstration", each.demonstration()));
            }
            return 0;
        });
    }

    @Command(name = "add", description = "Opens a case.")
    int add(@Mixin HomeOptions home, @Parameters(paramLabel = "NAME") String name) {
        return home.with((desk, viewer, out) -> {
            CaseFile file = desk.cases().open(viewer, name, false);
            out.result(file.id() + "  " + file.name(), Map.of("id", file.id().toString(), "name", file.name()));
            return 0;
        });
    }
}
