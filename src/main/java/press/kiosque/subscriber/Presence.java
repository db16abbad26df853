package press.kiosque.subscriber;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the channel has told of a reader, beside until when it lets us write.
 *
 * @param lastAct when the reader last did something that opens the window; null if never
 * @param deliveredUpTo everything sent up to then has reached the phone; null if the channel has not told
 * @param readUpTo everything sent up to then was on screen; null if the channel has not told
 * @param waiting occasion of the digest that could not be brought and is offered when the reader comes back; null if
 *     none
 * @param permissions for one message each, oldest first
 */
public record Presence(
        @Nullable Instant lastAct,
        @Nullable Instant deliveredUpTo,
        @Nullable Instant readUpTo,
        @Nullable String waiting,
        List<Permission> permissions) {

    /** Nothing was told. */
    public static final Presence NONE = new Presence(null, null, null, null, List.of());

    public Presence {
        permissions = List.copyOf(Objects.requireNonNullElse(permissions, List.of()));
    }

    /**
     * A permission for one message.
     *
     * @param token the channel's proof of it
     * @param about the occasions that begin with this
     * @param given when the reader gave it
     */
    public record Permission(String token, String about, Instant given) {

        /** Whether it serves for this occasion. */
        public boolean isFor(String occasion) {
            return occasion.equals(about) || occasion.startsWith(about + ":");
        }
    }
}
