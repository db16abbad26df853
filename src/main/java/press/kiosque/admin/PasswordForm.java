package press.kiosque.admin;

import java.nio.charset.StandardCharsets;
import org.springframework.validation.Errors;

/**
 * Somebody chooses a new password.
 *
 * @param current the one until now
 * @param chosen the new one
 * @param again the new one once more
 */
record PasswordForm(String current, String chosen, String again) {

    /** The hash looks at no more than this. */
    private static final int MOST_BYTES = 72;

    /** Says at each field what is wrong with it. */
    void check(String name, Errors errors) {
        if (chosen.length() < UserAccounts.SHORTEST_PASSWORD) {
            errors.rejectValue("chosen", "password.short");
        } else if (chosen.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            errors.rejectValue("chosen", "password.long");
        } else if (User.normal(chosen).contains(name)) {
            errors.rejectValue("chosen", "password.name");
        } else if (chosen.equals(current)) {
            errors.rejectValue("chosen", "password.same");
        }
        if (!chosen.equals(again)) {
            errors.rejectValue("again", "password.differs");
        }
    }
}
