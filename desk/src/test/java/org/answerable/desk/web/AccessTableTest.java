package org.answerable.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.answerable.desk.access.AccessTable;
import org.answerable.desk.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessTableTest {
    /** What filters answer before a page is reached, and files that no page gives. */
    private static final Set<String> NOT_PAGES =
            Set.of("POST /sign-in", "POST /sign-out", "GET /enter/{token}", "GET /static/**");

    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        Set<String> rows = AccessTable.shipped().routes().stream()
                .map(row -> row.method() + " " + row.pattern())
                .collect(Collectors.toCollection(TreeSet::new));
        rows.removeAll(NOT_PAGES);

        assertThat(rows).isEqualTo(routes());
    }

    @Test
    void noRowStandsTwiceAndEachSaysWhy() {
        assertThat(AccessTable.shipped().routes())
                .extracting(row -> row.method() + row.pattern())
                .doesNotHaveDuplicates();
        assertThat(AccessTable.shipped().routes()).allMatch(row -> !row.why().isBlank());
    }

    @Test
    void onlyTheDoorIsOpenToAnyone() {
        assertThat(AccessTable.shipped().routes().stream()
                        .filter(AccessTable.Row::anyone)
                        .map(AccessTable.Row::pattern))
                .containsOnly("/sign-in", "/enter/{token}", "/sign-out", "/static/**", "/error");
    }

    @Test
    void aReaderMayNotDoWhatTakesAnOfficer() {
        site.account("reader", Role.READER);
        Browser reader = site.as("reader");

        assertThat(reader.get("/sources").statusCode()).isEqualTo(200);
        assertThat(reader.get("/sources/add").statusCode()).isEqualTo(403);
        assertThat(reader.get("/sources/add").body()).contains("not for your role");
        assertThat(reader.page("/sources").select("a[href=/sources/add]")).isEmpty();
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        var mapping =
                site.server().context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .forEach(method -> routes.add(method + " " + pattern));
            }
        }
        return routes;
    }
}
