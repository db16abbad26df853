package press.kiosque.sandbox;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Readers to be made.
 *
 * @param page their Page; the first one when left out
 * @param psid the id of one reader; the next free one when left out
 * @param count how many, each with its number behind the name; one without a number when left out
 * @param open whether their window is open at once; they have to act first when left out
 */
record NewReader(
        String name,
        String locale,
        String timezone,
        @Nullable String page,
        @Nullable String psid,
        @Nullable Integer count,
        @Nullable Boolean open) {

    private static final int MOST = 1_000_000;

    NewReader {
        Required.text(name, "name", "\"Camille\"");
        Required.text(locale, "locale", "\"fr_FR\"");
        Required.text(timezone, "timezone", "\"Europe/Paris\"");
        if (!locale.matches("[a-z]{2,3}_[A-Z]{2}")) {
            throw new IllegalArgumentException("The locale " + locale + " must look like fr_FR or en_GB");
        }
        if (psid != null && (count != null || !psid.matches("[0-9]{1,20}"))) {
            throw new IllegalArgumentException("The psid " + psid + " must be made of digits, and goes without count");
        }
        if (count != null && (count < 1 || count > MOST)) {
            throw new IllegalArgumentException("The count must be between 1 and " + MOST + ", not " + count);
        }
        zone(timezone);
    }

    int howMany() {
        return count == null ? 1 : count;
    }

    ZoneId zone() {
        return zone(timezone);
    }

    private static ZoneId zone(String timezone) {
        try {
            return ZoneId.of(timezone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The timezone " + timezone + " must be one like Europe/Paris", e);
        }
    }
}
