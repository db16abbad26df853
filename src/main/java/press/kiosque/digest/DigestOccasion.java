package press.kiosque.digest;

import java.util.Optional;

/**
 * For what digests are brought, as the ledger has it: {@code digest:matin:2026-11-22}, with {@code T0730} behind it for who takes
 * the edition at another hour than its own. Where none was due, a word stands for the day.
 */
public final class DigestOccasion {

    private static final String PREFIX = "digest:";

    private DigestOccasion() {}

    /** The occasion of this edition, by its slug, on a day or in another case. */
    public static String of(String edition, String when) {
        return PREFIX + edition + ":" + when;
    }

    /** The edition's slug; empty if the occasion is none of a digest. */
    public static Optional<String> edition(String occasion) {
        return occasion.startsWith(PREFIX) ? Optional.of(occasion.split(":", 3)[1]) : Optional.empty();
    }

    /** The occasion of those who take the edition at its own hour. */
    public static String atItsHour(String occasion) {
        return occasion.replaceFirst("T\\d{4}$", "");
    }
}
