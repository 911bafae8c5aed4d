package org.answerable.desk.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.View;

/**
 * A page or a part of one: a template and what it shows.
 *
 * <p>Every template takes two parameters, {@code frame} ({@link Frame}) and {@code page} (a record of the room), so that a misspelt field fails
 * the build. It is rendered whole before the first byte is sent: a page is right or it is an error page, never half of one.
 */
public final class Html implements View {
    private final String template;
    private final Object page;
    private final int status;

    private Html(String template, Object page, int status) {
        this.template = template;
        this.page = page;
        this.status = status;
    }

    /**
     * A page.
     *
     * @param template path under {@code src/main/jte} without its ending ("intake/source")
     * @param page what it shows
     */
    public static Html of(String template, Object page) {
        return new Html(template, page, HttpServletResponse.SC_OK);
    }

    /** The same with another status. */
    public Html with(int newStatus) {
        return new Html(template, page, newStatus);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var context = Objects.requireNonNull(
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", context.getBean(Frames.class).of(request));
        parameters.put("page", page);
        Utf8ByteOutput out = new Utf8ByteOutput();
        context.getBean(TemplateEngine.class).render(template + ".jte", parameters, out);
        response.setStatus(status);
        response.setLocale(Locale.ENGLISH);
        response.setContentType(getContentType());
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }
}
