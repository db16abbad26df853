package press.kiosque.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a form that is sent twice do its deed once: whoever presses again while the first press is under way gets the answer to
 * that one. What was refused or changed in between is a form of its own, and so is one that carries a file.
 */
@Component
@ConditionalOnWebApplication
class SentOnce implements HandlerInterceptor {

    /** A field of all forms, different each time that a page is shown. */
    static final String FIELD = "once";

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long MOST = 10_000;
    private static final String NOWHERE = "";
    private static final String MINE = SentOnce.class.getName();

    /** Where each form that was sent lately leads to, by all that it held. */
    private final Cache<Sent, CompletableFuture<String>> lately =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    private record Sent(String path, @Nullable String by, Map<String, List<String>> fields) {

        private static Sent of(HttpServletRequest request) {
            Map<String, List<String>> fields = request.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, field -> List.of(field.getValue()), (one, other) -> one, TreeMap::new));
            return new Sent(request.getRequestURI(), request.getRemoteUser(), fields);
        }
    }

    /** What the forms of this page carry in the field. */
    static String of(HttpServletRequest request) {
        if (!(request.getAttribute(FIELD) instanceof String)) {
            request.setAttribute(FIELD, UUID.randomUUID().toString());
        }
        return (String) request.getAttribute(FIELD);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) throws IOException {
        if (request.getParameter(FIELD) == null || carriesFile(request)) {
            return true;
        }
        Sent sent = Sent.of(request);
        var mine = new CompletableFuture<String>();
        CompletableFuture<String> first = lately.asMap().putIfAbsent(sent, mine);
        if (first == null) {
            request.setAttribute(MINE, sent);
            return true;
        }
        return !isAnsweredAs(first, response);
    }

    private static boolean carriesFile(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }

    private static boolean isAnsweredAs(CompletableFuture<String> first, HttpServletResponse response)
            throws IOException {
        try {
            String where = first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!where.equals(NOWHERE)) {
                response.sendRedirect(where);
            }
            return !where.equals(NOWHERE);
        } catch (TimeoutException | ExecutionException e) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return true;
        }
    }

    /** What led nowhere was refused, and may be sent again. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object page, @Nullable Exception failure) {
        if (request.getAttribute(MINE) instanceof Sent sent) {
            String where = response.getHeader(HttpHeaders.LOCATION);
            CompletableFuture<String> mine = lately.getIfPresent(sent);
            if (where == null) {
                lately.invalidate(sent);
            }
            if (mine != null) {
                mine.complete(where == null ? NOWHERE : where);
            }
        }
    }
}
