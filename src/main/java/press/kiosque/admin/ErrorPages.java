package press.kiosque.admin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place that turns exceptions into pages. Each page carries an id that the log carries too, so that somebody
 * who quotes it can be helped.
 */
@Controller
@ConditionalOnWebApplication
class ErrorPages implements ErrorController, HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final int ID_LENGTH = 8;

    /** Sends what no page expected to the error page; denials are the gate's affair. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            return null;
        }
        try {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that people see. */
    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        response.setStatus(status);
        model.addAttribute("words", status == 403 || status == 404 ? status : status < 500 ? 400 : 500);
        model.addAttribute("id", id(request, status));
        return "errors";
    }

    /** The same for programs. */
    @RequestMapping("/error")
    ResponseEntity<Map<String, Object>> answer(HttpServletRequest request) {
        int status = status(request);
        return ResponseEntity.status(status).body(Map.of("status", status, "id", id(request, status)));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    private static String id(HttpServletRequest request, int status) {
        String id = UUID.randomUUID().toString().substring(0, ID_LENGTH);
        Object path = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse("");
        if (status >= 500) {
            var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            log.error("A page failed. error={} status={} path={}", id, status, path, failure);
        } else {
            log.debug("A page was refused. error={} status={} path={}", id, status, path);
        }
        return id;
    }
}
