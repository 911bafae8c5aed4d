package org.answerable.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SigningInTest {
    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void aStrangerIsSentToSignIn() {
        HttpResponse<String> answer = site.stranger().get("/sources");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.to(answer)).isEqualTo("/sign-in");
    }

    @Test
    void theDesksOwnAddressAnswersAStrangerWithTheDoor() {
        HttpResponse<String> answer = site.stranger().get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Password").doesNotContain("To do</span>");
    }

    @Test
    void aPartOfAPageAskedForByScriptSendsTheWholePageToSignIn() {
        HttpResponse<String> answer = site.stranger().with("HX-Request", "true", "/");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sign-in");
    }

    @Test
    void nameAndPasswordOpenTheDesk() {
        Browser browser = site.stranger();

        HttpResponse<String> answer = signIn(browser, "owner", TestSite.PASSWORD);

        assertThat(Browser.to(answer)).isEqualTo("/");
        assertThat(browser.get("/sign-in").statusCode())
                .as("who is in needs no door")
                .isEqualTo(302);
    }

    @Test
    void aWrongNameAndAWrongPasswordAreAnsweredAlike() {
        HttpResponse<String> name = signIn(site.stranger(), "nobody", TestSite.PASSWORD);
        HttpResponse<String> password = signIn(site.stranger(), "owner", "something else entirely");

        assertThat(Browser.to(name)).isEqualTo("/sign-in?wrong");
        assertThat(Browser.to(password)).isEqualTo("/sign-in?wrong");
        assertThat(site.stranger()
                        .page("/sign-in?wrong")
                        .select("[role=status]")
                        .text())
                .contains("do not go together");
    }

    @Test
    void theSessionChangesItsNameWhenSomebodySignsIn() {
        Browser browser = site.stranger();
        browser.get("/sign-in");
        String before = browser.session();

        signIn(browser, "owner", TestSite.PASSWORD);

        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theSessionCookieIsForTheServerAloneAndThisSiteAlone() {
        HttpResponse<String> answer = signIn(site.stranger(), "owner", TestSite.PASSWORD);

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict");
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = site.as("owner");
        String before = browser.session();

        assertThat(Browser.to(browser.post("/", "/sign-out", Map.of()))).isEqualTo("/sign-in?out");

        assertThat(Browser.to(browser.get("/sources"))).isEqualTo("/sign-in");
        assertThat(Browser.to(site.stranger().with("Cookie", "desk=" + before, "/sources")))
                .as("the session is over, not only forgotten by this browser")
                .isEqualTo("/sign-in");
    }

    @Test
    void aClosedAccountIsOutAtItsNextClick() {
        Account account = site.account("leaver", Role.READER);
        Browser browser = site.as("leaver");
        assertThat(browser.get("/nothing-here").statusCode()).isEqualTo(404);

        site.desk().accounts().close(site.owner(), account);

        assertThat(Browser.to(browser.get("/nothing-here"))).isEqualTo("/sign-in");
        assertThat(Browser.to(signIn(site.stranger(), "leaver", TestSite.PASSWORD)))
                .isEqualTo("/sign-in?wrong");
    }

    @Test
    void tooManyWrongPasswordsCloseTheDoorForThatName() {
        site.account("target", Role.READER);
        for (int i = 0; i < Throttle.FOR_A_NAME; i++) {
            signIn(site.stranger(), "target", "guess number " + i + " of many");
        }

        assertThat(Browser.to(signIn(site.stranger(), "Target ", TestSite.PASSWORD)))
                .isEqualTo("/sign-in?wait");
    }

    static HttpResponse<String> signIn(Browser browser, String name, String password) {
        return browser.post("/sign-in", "/sign-in", Map.of("name", name, "password", password));
    }
}
