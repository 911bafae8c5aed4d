package org.answerable.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * The page on which people sign in.
 *
 * @param sentence what became of the last attempt; empty before the first
 * @param refused whether that is a refusal
 */
public record SignInPage(String sentence, boolean refused) {

    static SignInPage after(@Nullable String query) {
        return switch (query == null ? "" : query) {
            case "wrong" -> new SignInPage("Name and password do not go together. Check both and try again.", true);
            case "wait" ->
                new SignInPage("There were too many failed attempts. Wait a quarter of an hour and try again.", true);
            case "link" ->
                new SignInPage(
                        "The link was used already, is older than ten minutes, or was opened on another machine. Start the desk again for a new one.",
                        true);
            case "out" -> new SignInPage("You are signed out.", false);
            default -> new SignInPage("", false);
        };
    }
}
