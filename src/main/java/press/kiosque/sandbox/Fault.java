package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that shall go wrong.
 *
 * @param page strikes this Page alone; any when left out
 * @param reader strikes what concerns this reader alone; anybody when left out
 * @param event strikes webhooks of this field alone, such as {@code message_echoes}; all when left out
 * @param times how often it strikes; once when left out, or without end where a probability is given
 * @param probability how likely it strikes what it could strike, 0 to 1; always when left out
 * @param seed makes a probability repeat itself
 * @param after whether the message is sent nevertheless; it is not when left out
 * @param code the code of an error
 * @param subcode its subcode
 * @param status the HTTP status of an error or a page of HTML
 * @param message the words of an error
 * @param traceFirst whether a long {@code fbtrace_id} stands before the error in the body
 * @param seconds how late a webhook comes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Fault(
        Kind fault,
        @Nullable String page,
        @Nullable String reader,
        @Nullable String event,
        @Nullable Integer times,
        @Nullable Double probability,
        @Nullable Long seed,
        @Nullable Boolean after,
        @Nullable Integer code,
        @Nullable Integer subcode,
        @Nullable Integer status,
        @Nullable String message,
        @Nullable Boolean traceFirst,
        @Nullable Double seconds) {

    private static final double LATE_SECONDS = 0.5;
    private static final double LATEST_SECONDS = 3600;

    Fault {
        if ((Object) fault == null) {
            throw new IllegalArgumentException("The field fault is missing; give one, as in \"error\"");
        }
        if (fault == Kind.ERROR && code == null) {
            throw new IllegalArgumentException("An error needs its code, as in 10, and perhaps its subcode");
        }
        if (event != null && !fault.isOfWebhooks()) {
            throw new IllegalArgumentException("The field event goes with faults of webhooks alone");
        }
        require(times == null || times > 0, "times must be 1 or more");
        require(probability == null || (probability >= 0 && probability <= 1), "probability must be 0 to 1");
        require(status == null || (status >= 200 && status <= 599), "status must be 200 to 599");
        require(seconds == null || (seconds >= 0 && seconds <= LATEST_SECONDS), "seconds must be 0 to 3600");
    }

    private static void require(boolean held, String rule) {
        if (!held) {
            throw new IllegalArgumentException("The field " + rule);
        }
    }

    boolean isAfter() {
        return Boolean.TRUE.equals(after);
    }

    /** How often it may strike still, at the start. */
    int most() {
        return Objects.requireNonNullElse(times, probability == null ? 1 : Integer.MAX_VALUE);
    }

    Duration lateness() {
        return Duration.ofMillis((long) (1000 * Objects.requireNonNullElse(seconds, LATE_SECONDS)));
    }

    /** Fails as this fault says. */
    RuntimeException failure() {
        return switch (fault) {
            case HTML -> new GraphOutage(GraphOutage.Kind.HTML, Objects.requireNonNullElse(status, 502));
            case HANG -> new GraphOutage(GraphOutage.Kind.SILENCE, 0);
            case CUT -> new GraphOutage(GraphOutage.Kind.CUT, 0);
            default ->
                GraphError.demanded(
                        Objects.requireNonNullElse(status, 400),
                        Objects.requireNonNullElse(code, 1),
                        subcode,
                        Objects.requireNonNullElse(message, "An error on demand"),
                        Boolean.TRUE.equals(traceFirst));
        };
    }

    /** What goes wrong: the first four with sends, the others with webhooks. */
    enum Kind {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("html")
        HTML,
        @JsonProperty("hang")
        HANG,
        @JsonProperty("cut")
        CUT,
        @JsonProperty("drop")
        DROP,
        @JsonProperty("duplicate")
        DUPLICATE,
        @JsonProperty("late")
        LATE,
        @JsonProperty("numeric-ids")
        NUMERIC_IDS,
        @JsonProperty("no-mid")
        NO_MID,
        @JsonProperty("unknown-event")
        UNKNOWN_EVENT,
        @JsonProperty("bad-signature")
        BAD_SIGNATURE;

        private static final Set<Kind> SENDS = Set.of(ERROR, HTML, HANG, CUT);

        boolean isOfWebhooks() {
            return !SENDS.contains(this);
        }
    }
}
