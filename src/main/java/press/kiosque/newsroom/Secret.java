package press.kiosque.newsroom;

/** A token or key that never shows in a log: printing it says only that there is one. */
public record Secret(String value) {

    /** A secret with this value; the name is what Spring's property binding looks for. */
    public static Secret valueOf(String value) {
        return new Secret(value);
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
