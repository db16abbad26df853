package press.kiosque;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;

/** Lets a collector of metrics in by its token; whoever has none meets the site's own rules. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ScrapeConfiguration {

    private static final String METRICS = "/actuator/prometheus";

    @Bean
    @Order(0)
    SecurityFilterChain scrapes(ScrapeSettings settings) {
        return new DefaultSecurityFilterChain(request -> METRICS.equals(request.getServletPath())
                && settings.admits(request.getHeader(HttpHeaders.AUTHORIZATION)));
    }
}
