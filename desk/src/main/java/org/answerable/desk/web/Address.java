package org.answerable.desk.web;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The web address in what somebody wrote about where a document was found; only http and https make a link. */
public final class Address {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+", Pattern.CASE_INSENSITIVE);

    private Address() {}

    /** The first web address in the text; absent where there is none that can be followed. */
    public static @Nullable String in(@Nullable String text) {
        Matcher found = WEB.matcher(text == null ? "" : text);
        if (!found.find()) {
            return null;
        }
        try {
            return URI.create(found.group()).toASCIIString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
