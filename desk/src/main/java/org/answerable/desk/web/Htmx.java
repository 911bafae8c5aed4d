package org.answerable.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Where htmx lies in its jar; the version is the one that the build names. */
final class Htmx {
    private Htmx() {}

    static String folder() {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(
                Htmx.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/htmx.org/pom.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "classpath:/META-INF/resources/webjars/htmx.org/" + properties.getProperty("version") + "/dist/";
    }
}
