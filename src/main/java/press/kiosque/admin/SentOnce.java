package press.kiosque.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.Secret;

/**
 * Lets a form that is sent twice do its deed once: whoever presses again while the first press is under way gets the answer to
 * that one. What was refused or changed in between is a form of its own, and so is one that carries a file.
 */
@Component
@ConditionalOnWebApplication
class SentOnce implements HandlerInterceptor {

    /** A field of all forms, different each time that a page is shown. */
    static final String FIELD = "once";

    private static final String MINE = SentOnce.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final SentForms forms;

    SentOnce(SentForms forms) {
        this.forms = forms;
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
        String once = HttpMethod.POST.matches(request.getMethod()) ? request.getParameter(FIELD) : null;
        if (once == null || once.isEmpty() || carriesFile(request)) {
            return true;
        }
        String form = Hmac.sign(new Secret(once), contents(request).getBytes(UTF_8));
        if (forms.isFirst(form)) {
            request.setAttribute(MINE, form);
            return true;
        }
        return !isAnsweredAsTheFirst(form, response);
    }

    private static boolean carriesFile(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }

    private static String contents(HttpServletRequest request) {
        return request.getRemoteUser() + "\n" + request.getRequestURI() + "\n"
                + new TreeMap<>(request.getParameterMap())
                        .entrySet().stream()
                                .map(field -> field.getKey() + "=" + String.join("\0", field.getValue()))
                                .collect(Collectors.joining("\n"));
    }

    private boolean isAnsweredAsTheFirst(String form, HttpServletResponse response) throws IOException {
        long began = System.nanoTime();
        Optional<String> led = forms.of(form);
        while (led.filter(String::isEmpty).isPresent() && System.nanoTime() - began < PATIENCE.toNanos()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            led = forms.of(form);
        }
        if (led.isPresent() && led.get().isEmpty()) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (led.isPresent()) {
            response.sendRedirect(led.get());
        }
        return led.isPresent();
    }

    /** What led nowhere was refused, and may be sent again. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object page, @Nullable Exception failure) {
        if (request.getAttribute(MINE) instanceof String form) {
            Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION))
                    .ifPresentOrElse(where -> forms.ledTo(form, where), () -> forms.forget(form));
        }
    }
}
