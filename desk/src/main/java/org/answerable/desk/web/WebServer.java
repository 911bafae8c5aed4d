package org.answerable.desk.web;

import java.net.InetAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Accounts;
import org.answerable.record.Refusal;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The desk on the web. Listens on loopback only, unless told otherwise. */
public final class WebServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Listening listening;

    private WebServer(ConfigurableApplicationContext context, Listening listening) {
        this.context = context;
        this.listening = listening;
    }

    /**
     * Starts on loopback.
     *
     * @param desk what the pages show; stays open when the server is closed
     * @param port where to listen; 0: any free port
     * @throws Refusal when the port is taken
     */
    public static WebServer start(Desk desk, int port) {
        return start(desk, InetAddress.getLoopbackAddress(), port);
    }

    /** The same at another address of this machine; one-time links open nothing there. */
    public static WebServer start(Desk desk, InetAddress address, int port) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        Listening listening = new Listening(address, port);
        SpringApplication application = new SpringApplication(WebSettings.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(properties(listening));
        application.addInitializers(context -> fill((GenericApplicationContext) context, listening, desk));
        try {
            WebServer server = new WebServer(application.run(), listening);
            desk.begin();
            return server;
        } catch (RuntimeException e) {
            throw taken(e)
                    ? new Refusal("port " + port + " is taken by another program; choose another with --port N", e)
                    : e;
        }
    }

    /** Where the desk answers. */
    public URI address() {
        int port = java.util.Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
        String host = listening.onLoopback() ? "127.0.0.1" : listening.address().getHostAddress();
        return URI.create("http://" + host + ":" + port + "/");
    }

    /** A link that signs the home's owner in: once, within ten minutes, from this machine. */
    public URI link() {
        Accounts accounts = context.getBean(Accounts.class);
        return address()
                .resolve(context.getBean(Entrance.class).issue(accounts.owner().id()));
    }

    @Override
    public void close() {
        context.close();
    }

    /** For tests that look inside. */
    ConfigurableApplicationContext context() {
        return context;
    }

    /** Every room that the desk opens is what pages may ask for. */
    private static void fill(GenericApplicationContext context, Listening listening, Desk desk) {
        register(context, listening);
        register(context, Uploads.into(desk.home().spool()));
        Stream.of(
                        desk.access(),
                        desk.accounts(),
                        desk.cases(),
                        desk.sources(),
                        desk.pageImages(),
                        desk.pictureTexts(),
                        desk.intake(),
                        desk.claims(),
                        desk.people(),
                        desk.candidates(),
                        desk.records(),
                        desk.search(),
                        desk.proposals())
                .forEach(room -> register(context, room));
        scan(context, scanner -> scanner.scan("org.answerable.desk"));
    }

    @SuppressWarnings("unchecked") // an object is a bean of its own class
    private static <T> void register(GenericApplicationContext context, T object) {
        context.registerBean(
                (Class<T>) object.getClass(), () -> object, definition -> definition.setDestroyMethodName(""));
    }

    /** Finds pages by their name, one level under the desk, so that a new page wires itself. */
    private static void scan(BeanDefinitionRegistry registry, Consumer<ClassPathBeanDefinitionScanner> scanning) {
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(registry, false);
        scanner.setResourcePattern("*/*.class");
        scanner.addIncludeFilter(new RegexPatternTypeFilter(WebSettings.PAGES));
        scanner.addExcludeFilter(
                (reader, factory) -> reader.getClassMetadata().getClassName().equals(ErrorPages.class.getName()));
        scanning.accept(scanner);
    }

    private static Map<String, Object> properties(Listening listening) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", listening.address().getHostAddress());
        properties.put("server.port", listening.port());
        properties.put("server.servlet.session.timeout", "60m");
        properties.put("server.servlet.session.cookie.http-only", true);
        properties.put("server.servlet.session.cookie.same-site", "strict");
        properties.put("server.servlet.session.cookie.name", "desk");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put("server.servlet.register-default-servlet", false);
        properties.put("server.tomcat.max-http-form-post-size", "4MB");
        properties.put("server.tomcat.mbeanregistry.enabled", false);
        properties.put("server.tomcat.processor-cache", 10);
        properties.put("server.shutdown", "immediate");
        properties.put("spring.threads.virtual.enabled", true);
        properties.put("spring.jmx.enabled", false);
        properties.put("spring.main.allow-bean-definition-overriding", false);
        properties.put("spring.web.resources.add-mappings", false);
        properties.put("spring.mvc.problemdetails.enabled", false);
        properties.put("spring.mvc.formcontent.filter.enabled", false);
        properties.put("spring.mvc.hiddenmethod.filter.enabled", false);
        return properties;
    }

    private static boolean taken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof java.net.BindException) {
                return true;
            }
        }
        return false;
    }
}
