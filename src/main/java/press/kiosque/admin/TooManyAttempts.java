package press.kiosque.admin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many sign-ins failed; nobody looked at the password. */
class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many failed sign-ins, wait " + wait);
        this.wait = wait;
    }

    /** How long to wait, rounded up to whole seconds. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
