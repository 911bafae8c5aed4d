package org.answerable.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.desk.access.AccessTable;
import org.answerable.desk.access.Cases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The server's parts, named one by one: nothing is guessed from the class path. */
@Configuration(proxyBeanMethods = false)
@Import({Security.class, ErrorPages.class})
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class WebSettings implements WebMvcConfigurer {
    private static final int YEAR = 365;

    @Bean
    AccessTable accessTable() {
        return AccessTable.shipped();
    }

    @Bean
    Entrance entrance(Listening listening) {
        return new Entrance(Clock.systemUTC(), listening.onLoopback());
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, WebSettings.class.getClassLoader(), "org.answerable.desk.pages");
    }

    @Bean
    Frames frames(Cases cases, ObjectProvider<Rail> rails) {
        return new Frames(cases, rails);
    }

    @Bean
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver();
    }

    @Bean
    ErrorPageRegistrar errorPage() {
        return registry -> registry.addErrorPages(new ErrorPage(FallbackPages.PATH));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
    }

    /** Fonts never change under their name; everything else is asked for again and usually has not changed. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/fonts/**")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(CacheControl.maxAge(java.time.Duration.ofDays(YEAR))
                        .cachePublic()
                        .immutable());
        registry.addResourceHandler("/static/htmx/**")
                .addResourceLocations(Htmx.folder())
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    /** Pages and interfaces by their name, one level under the desk. */
    static final Pattern PAGES = Pattern.compile(".*\\.desk\\.[a-z]+\\.[A-Za-z]+(Pages|Api)");
}
