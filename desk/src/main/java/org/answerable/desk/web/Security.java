package org.answerable.desk.web;

import java.time.Clock;
import org.answerable.desk.access.AccessTable;
import org.answerable.desk.access.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Signing in, sessions, forms, headers, and the access table. Nothing of it is made here; it is chosen. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {
    /** Everything from here and nothing from elsewhere; no script and no style in the page itself. */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    Throttle throttle() {
        return new Throttle(Clock.systemUTC());
    }

    @Bean
    Routes routes(AccessTable table) {
        return new Routes(table);
    }

    @Bean
    StrictHttpFirewall firewall(Listening listening) {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        if (listening.onLoopback()) {
            firewall.setAllowedHostnames(Loopback::names);
        }
        return firewall;
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Accounts accounts,
            Routes routes,
            Throttle throttle,
            Entrance entrance,
            ErrorPages errors)
            throws Exception {
        Door door = new Door();
        return http.authenticationProvider(new PasswordSignIn(accounts, throttle))
                .formLogin(form -> form.loginPage(Door.PATH)
                        .loginProcessingUrl(Door.PATH)
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/", true)
                        .failureHandler((request, response, failure) ->
                                response.sendRedirect(Door.PATH + "?" + reason(failure))))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(Door.PATH + "?out"))
                .addFilterBefore(new Presence(accounts, routes, door), CsrfFilter.class)
                .addFilterBefore(linkSignIn(accounts, entrance), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(routes))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(door)
                        .accessDeniedHandler((request, response, denied) -> errors.denied(request, response, denied)))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(opener -> opener.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                        .CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(
                                org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter
                                        .CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    private static LinkSignIn linkSignIn(Accounts accounts, Entrance entrance) {
        LinkSignIn filter = new LinkSignIn(accounts, entrance);
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(new SimpleUrlAuthenticationSuccessHandler("/"));
        filter.setAuthenticationFailureHandler(new SimpleUrlAuthenticationFailureHandler(Door.PATH + "?link"));
        return filter;
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof LockedException ? "wait" : "wrong";
    }

    /** The status of what the access table does not admit. */
    static final HttpStatus DENIED = HttpStatus.FORBIDDEN;
}
