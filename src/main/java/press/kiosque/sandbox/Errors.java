package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns refusals into answers: in Graph's shape for calls of Graph, as one sentence for the sandbox's own. */
@RestControllerAdvice
final class Errors {

    @ExceptionHandler
    ResponseEntity<GraphError.Body> graph(GraphError error) {
        return ResponseEntity.status(error.status()).body(error.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refusal(Refusal refusal) {
        return ResponseEntity.status(refusal.status()).body(Map.of("error", refusal.message()));
    }

    /** No such address, a method that it does not know, and the like. */
    @ExceptionHandler
    ResponseEntity<Object> other(Exception fault, HttpServletRequest request) {
        String call = request.getMethod() + " " + request.getRequestURI();
        if (request.getRequestURI().matches("/v[0-9]+\\.[0-9]+(/.*)?")) {
            GraphError error = GraphError.invalid("Unsupported request " + call);
            return ResponseEntity.status(error.status()).body(error.body());
        }
        int status =
                fault instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
        String why = fault instanceof ErrorResponse
                ? "There is nothing for " + call + ": docs/sandbox.md lists the calls"
                : "The sandbox stumbled over " + call + ": " + fault;
        return ResponseEntity.status(status).body(Map.of("error", why));
    }
}
