package press.kiosque.newsroom;

import org.jspecify.annotations.Nullable;

/** A token or key that never shows in a log: printing it says only that there is one. */
public record Secret(String value) {

    /**
     * A secret as it was set, without the end of the line that files of secrets have; the name is what Spring's property binding
     * looks for.
     */
    public static Secret valueOf(String value) {
        return new Secret(value.strip());
    }

    /** The secret; null if that is nothing: a line of an environment file without a value. */
    public static @Nullable Secret given(@Nullable Secret secret) {
        return secret == null || secret.value().isBlank() ? null : secret;
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
