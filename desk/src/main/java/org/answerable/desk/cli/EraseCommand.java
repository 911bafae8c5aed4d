package org.answerable.desk.cli;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.answerable.desk.log.Because;
import org.answerable.desk.log.Erased;
import org.answerable.desk.log.Erasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "erase",
        description =
                "Erases a claim or a source for good, from database, vault and index; the log keeps that it was there.")
final class EraseCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(paramLabel = "ID")
    UUID id = new UUID(0, 0);

    @Option(names = "--because", required = true, description = "consent, danger, law or mistake")
    String because = "";

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            Erased erased = new Erasure(
                            desk.database(), desk.vault(), gone -> desk.search().forget())
                    .erase(viewer, id, Because.parse(because));
            out.result(
                    erased.claims().size() + " claims, " + erased.sources().size() + " sources and "
                            + erased.entities().size() + " entities of which nothing was left were erased",
                    Map.of(
                            "claims",
                            erased.claims().size(),
                            "sources",
                            erased.sources().size(),
                            "entities",
                            erased.entities().size()));
            erased.stillToDo().forEach(out::line);
            return 0;
        });
    }
}
