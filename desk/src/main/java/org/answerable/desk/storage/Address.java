package org.answerable.desk.storage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.answerable.record.Refusal;

/**
 * Where an external PostgreSQL is, and its owner's credentials, taken apart so that the credentials are in no message.
 *
 * @param url for the driver, without credentials
 * @param shown for people: host, port and database
 */
record Address(String url, String shown, String user, String password) {
    private static final String FORM = "jdbc:postgresql://user:password@host:5432/database";

    /** @throws Refusal when it is not of the form {@code jdbc:postgresql://user:password@host:port/database?parameters} */
    static Address parse(String given) {
        String rest = given.strip();
        if (rest.startsWith("jdbc:")) rest = rest.substring("jdbc:".length());
        if (!rest.startsWith("postgresql://")) throw refused("does not begin with jdbc:postgresql://");
        rest = rest.substring("postgresql://".length());

        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question + 1);
        String place = question < 0 ? rest : rest.substring(0, question);
        String user = "";
        String password = "";
        int at = place.lastIndexOf('@');
        if (at >= 0) {
            String credentials = place.substring(0, at);
            place = place.substring(at + 1);
            int colon = credentials.indexOf(':');
            user = decoded(colon < 0 ? credentials : credentials.substring(0, colon));
            password = colon < 0 ? "" : decoded(credentials.substring(colon + 1));
        }
        List<String> parameters = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            if (parameter.startsWith("user=")) user = decoded(parameter.substring("user=".length()));
            else if (parameter.startsWith("password=")) password = decoded(parameter.substring("password=".length()));
            else if (!parameter.isBlank()) parameters.add(parameter);
        }
        if (place.indexOf('/') <= 0 || place.endsWith("/")) throw refused("names no host or no database");
        if (user.isEmpty() || password.isEmpty()) throw refused("names no user or no password");
        if (leavesTheMachine(place) && parameters.stream().noneMatch(p -> p.startsWith("sslmode=")))
            parameters.add("sslmode=require");
        String url = "jdbc:postgresql://" + place + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
        return new Address(url, place, user, password);
    }

    private static boolean leavesTheMachine(String place) {
        String host = place.substring(0, place.indexOf('/')).replaceAll(":[0-9]+$", "");
        return !List.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    private static String decoded(String text) {
        try {
            // a plus sign is itself here, unlike in a form
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused("has a % that is not followed by two hexadecimal digits; write %25 for a per cent sign");
        }
    }

    private static Refusal refused(String what) {
        return new Refusal("The address of the database %s; write it as %s".formatted(what, FORM));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + "@" + shown;
    }
}
