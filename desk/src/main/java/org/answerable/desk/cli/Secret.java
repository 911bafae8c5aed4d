package org.answerable.desk.cli;

import java.io.Console;
import org.answerable.record.Refusal;

/** Secrets from the environment, for scripts, or from the terminal without echo. Never from the arguments, which every user can list. */
final class Secret {
    private Secret() {}

    static String ask(String what, String variable) {
        String given = System.getenv(variable);
        if (given != null) {
            return given;
        }
        Console console = Boolean.getBoolean("answerable.terminal") ? System.console() : null;
        if (console == null) {
            throw new Refusal("set " + variable + ", or run this in a terminal");
        }
        char[] typed = console.readPassword("%s: ", what);
        if (typed == null || typed.length == 0) {
            throw new Refusal("nothing was typed");
        }
        return new String(typed);
    }
}
