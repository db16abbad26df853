package press.kiosque.subscriber;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param owed ids of stories that were to be told unasked and were put off, oldest first, at most {@value #OWED_KEPT}: the
 *     next digest carries them before others
 * @param told how much was told unasked today; null if nothing ever was
 */
public record Presence(
        @Nullable Instant lastAct,
        @Nullable Instant deliveredUpTo,
        @Nullable Instant readUpTo,
        @Nullable String waiting,
        List<Permission> permissions,
        List<String> owed,
        @Nullable Told told) {

    /** What is owed is bounded, like all that one reader can make grow. */
    static final int OWED_KEPT = 100;

    /** Nothing was told. */
    public static final Presence NONE = new Presence(null, null, null, null, List.of(), List.of(), null);

    public Presence {
        permissions = List.copyOf(Objects.requireNonNullElse(permissions, List.of()));
        owed = Objects.requireNonNullElse(owed, List.<String>of()).stream()
                .distinct()
                .toList();
    }

    /** How many messages came unasked on that day of the reader's. */
    public int toldOn(LocalDate day) {
        return told != null && told.day().equals(day) ? told.messages() : 0;
    }

    /**
     * What was told unasked on one day.
     *
     * @param day on the reader's own clock
     */
    public record Told(LocalDate day, int messages) {}

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
