package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** Turns refusals into answers: each one sentence; calls of Graph answer for themselves. */
@RestControllerAdvice
final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refusal(Refusal refusal) {
        return said(refusal.status(), refusal.message());
    }

    /** A phone that went away while it was being told something needs no answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void gone() {
        // nobody is left to answer
    }

    /** No such address, a method that it does not know, and whatever the sandbox itself does wrong. */
    @ExceptionHandler
    ResponseEntity<?> other(Exception fault, HttpServletRequest request) {
        String call = request.getMethod() + " " + request.getRequestURI();
        if (fault instanceof ErrorResponse known) {
            return said(known.getStatusCode(), "There is nothing for " + call + ": docs/sandbox.md lists the calls");
        }
        LOG.error("The sandbox stumbled. call={}", call, fault);
        return said(HttpStatus.INTERNAL_SERVER_ERROR, "The sandbox stumbled over " + call + ": " + fault);
    }

    private static ResponseEntity<Map<String, String>> said(HttpStatusCode status, String sentence) {
        return ResponseEntity.status(status).body(Map.of("error", sentence));
    }
}
