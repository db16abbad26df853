package press.kiosque.sandbox;

import org.springframework.http.HttpStatus;

/** A call of the sandbox's own API that cannot be done, with what happened and what to do about it. */
final class Refusal extends RuntimeException {

    private final HttpStatus status;

    private Refusal(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    static Refusal badRequest(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, message);
    }

    static Refusal badRequest(String message, Throwable cause) {
        Refusal refusal = badRequest(message);
        refusal.initCause(cause);
        return refusal;
    }

    static Refusal notFound(String message) {
        return new Refusal(HttpStatus.NOT_FOUND, message);
    }

    static Refusal conflict(String message) {
        return new Refusal(HttpStatus.CONFLICT, message);
    }

    HttpStatus status() {
        return status;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
