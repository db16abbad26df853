package press.kiosque.admin;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may reach what. The site and the technical end points need a sign-in; the webhook proves itself by its own
 * signature, as do the links in messages; nothing else but what readers ask about their data is public. Whoever may only
 * look may only look: every change needs an editor.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class AdminSecurity {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' https: http: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The webhook proves itself by its own signature and answers machines: no filter of the site's stands before it. */
    @Bean
    @Order(1)
    SecurityFilterChain webhooks() {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher("/webhooks/**"));
    }

    @Bean
    @Order(2)
    SecurityFilterChain site(HttpSecurity http, SignIn signIn, PasskeyCheck passkeys, Users users, Sessions sessions) {
        var stillAllowed = new StillAllowed(users, sessions);
        RequestCache wanted = pages();
        var arrival = new Arrival(wanted);
        return http.securityMatcher("/admin", "/admin/**", "/actuator", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(
                                "/admin/assets/**",
                                "/admin/sign-in",
                                PasskeySignIn.PATH,
                                "/actuator/health",
                                "/actuator/health/liveness",
                                "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers(
                                "/admin/settings/people",
                                "/admin/settings/people/**",
                                "/admin/settings/log",
                                "/admin/settings/technical")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers(HttpMethod.POST, "/admin/settings/page/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/admin/settings", "/admin/settings/password")
                        .authenticated()
                        .requestMatchers(
                                "/admin/settings/passkeys",
                                "/admin/settings/passkeys/**",
                                "/admin/settings/sessions/**")
                        .hasRole("VIEWER")
                        .requestMatchers(HttpMethod.GET, "/admin/*/new", "/admin/*/*/new", "/admin/feeds/add")
                        .hasRole("EDITOR")
                        .requestMatchers(HttpMethod.GET)
                        .hasRole("VIEWER")
                        .anyRequest()
                        .hasRole("EDITOR"))
                .addFilterBefore(stillAllowed, AuthorizationFilter.class)
                .addFilterAt(
                        new PasskeySignIn(passkeys, signIn, stillAllowed, arrival),
                        UsernamePasswordAuthenticationFilter.class)
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(stillAllowed))
                .authenticationProvider(signIn)
                .formLogin(form ->
                        form.loginPage("/admin/sign-in").successHandler(arrival).failureHandler(new SignInRefusal()))
                .requestCache(cache -> cache.requestCache(wanted))
                .logout(out -> out.logoutUrl("/admin/sign-out")
                        .addLogoutHandler(stillAllowed)
                        .logoutSuccessUrl("/admin/sign-in?signed-out"))
                .exceptionHandling(denied -> denied.accessDeniedHandler(new PageDenied()))
                .headers(AdminSecurity::strict)
                .build();
    }

    /** After the sign-in people come back to a page to which they went, never to what a page fetched by itself. */
    private static RequestCache pages() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").contains(MediaType.TEXT_HTML_VALUE));
        return pages;
    }

    @Bean
    @Order(3)
    SecurityFilterChain theRest(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/", "/privacy/*", "/privacy/data/*", "/r/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/", "/privacy/*", "/r/*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, reason) ->
                                        response.sendError(HttpStatus.NOT_FOUND.value())))
                .headers(AdminSecurity::strict)
                .build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    @Bean
    RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role("ADMINISTRATOR")
                .implies("CHIEF")
                .role("CHIEF")
                .implies("EDITOR")
                .role("EDITOR")
                .implies("VIEWER")
                .build();
    }

    @Bean
    CookieSameSiteSupplier cookiesStayHere() {
        return CookieSameSiteSupplier.ofLax();
    }
}
