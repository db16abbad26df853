package press.kiosque.admin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import press.kiosque.newsroom.NewsroomSettings;

/** Browsers' sessions are the database's and not the web server's. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SessionConfiguration {

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<BrowserSession>> browserSessionFilter(
            BrowserSessions sessions, NewsroomSettings settings) {
        var resolver = new CookieHttpSessionIdResolver();
        resolver.setCookieSerializer(cookie(settings));
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(new OfPagesAlone(resolver));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }

    /** Around the sessions, for without the database there are none. */
    @Bean
    FilterRegistrationBean<WithoutDatabase> withoutDatabase(ITemplateEngine pages, LocaleResolver languages) {
        var registration = new FilterRegistrationBean<>(new WithoutDatabase(pages, languages));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        registration.setUrlPatterns(List.of("/admin", "/admin/*", "/error"));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    private static DefaultCookieSerializer cookie(NewsroomSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("kiosque");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie("https".equals(settings.publicUrl().getScheme()));
        return cookie;
    }

    /** What belongs to everybody has no session, so that it is there while the database is not. */
    private record OfPagesAlone(HttpSessionIdResolver pages) implements HttpSessionIdResolver {

        @Override
        public List<String> resolveSessionIds(HttpServletRequest request) {
            return request.getRequestURI().startsWith(request.getContextPath() + StillAllowed.ASSETS)
                    ? List.of()
                    : pages.resolveSessionIds(request);
        }

        @Override
        public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
            pages.setSessionId(request, response, id);
        }

        @Override
        public void expireSession(HttpServletRequest request, HttpServletResponse response) {
            pages.expireSession(request, response);
        }
    }
}
