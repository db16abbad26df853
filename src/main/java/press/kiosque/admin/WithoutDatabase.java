package press.kiosque.admin;

import com.mongodb.MongoClientException;
import com.mongodb.MongoSocketException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Says on the site's pages that the database does not answer. Who is signed in is not known without it, so not even the page for
 * what has gone wrong can be made the usual way.
 */
class WithoutDatabase extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WithoutDatabase.class);

    private static final String AGAIN_AFTER_SECONDS = "10";

    private final ITemplateEngine pages;
    private final LocaleResolver languages;

    WithoutDatabase(ITemplateEngine pages, LocaleResolver languages) {
        this.pages = pages;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted() || !isOfConnection(e)) {
                throw e;
            }
            answer(request, response, e);
        }
    }

    private static boolean isOfConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoClientException || cause instanceof MongoSocketException) {
                return true;
            }
        }
        return false;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception cause) throws IOException {
        LOG.warn(
                "A page could not be made without the database: path={} cause={}",
                request.getRequestURI(),
                cause.toString());
        Locale language = languages.resolveLocale(request);
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", AdminSecurity.CONTENT_SECURITY_POLICY);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        pages.process("no-database", new Context(language), response.getWriter());
    }
}
