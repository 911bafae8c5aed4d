package org.answerable.desk.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.answerable.desk.demo.Demonstration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "demo", description = "Loads the demonstration case; a second time changes nothing.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            int made;
            try (ConsoleProgress progress = options.progress()) {
                made = new Demonstration(desk, viewer, progress).load();
            }
            out.result(
                    made == 0 ? "the demonstration is there already" : made + " claims of the demonstration were made",
                    Map.of("made", made));
            return 0;
        });
    }
}
