package org.answerable.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.answerable.desk.access.AccessTable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandTableTest {

    @Test
    void everyCommandStandsInTheAccessTableAndEveryRowHasACommand() {
        Set<String> listed = AccessTable.shipped().commands().stream()
                .map(AccessTable.Row::pattern)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(commands(Answerable.line())).isEqualTo(listed);
    }

    @Test
    void noCommandIsForAnybodyWithoutAnAccount() {
        assertThat(AccessTable.shipped().commands()).noneMatch(AccessTable.Row::anyone);
    }

    /** What can be run: commands that do something themselves, however deep. */
    private static Set<String> commands(CommandLine line) {
        Set<String> found = new TreeSet<>();
        for (CommandLine each : line.getSubcommands().values()) {
            Object command = each.getCommand();
            if (command instanceof Runnable
                    || command instanceof java.util.concurrent.Callable
                    || command instanceof java.lang.reflect.Method) {
                found.add(HomeOptions.name(each.getCommandSpec()));
            }
            found.addAll(commands(each));
        }
        return found;
    }
}
