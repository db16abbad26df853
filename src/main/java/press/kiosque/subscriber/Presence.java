package press.kiosque.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 *     next digests carry them before others, however old they have become
 * @param told when something was told unasked, newest last, at most {@value #TOLD_KEPT}
 */
public record Presence(
        @Nullable Instant lastAct,
        @Nullable Instant deliveredUpTo,
        @Nullable Instant readUpTo,
        @Nullable String waiting,
        List<Permission> permissions,
        List<String> owed,
        List<Instant> told) {

    /** What is owed is bounded, like all that one reader can make grow. */
    static final int OWED_KEPT = 100;

    /** More than this nobody may wish for in a day. */
    public static final int TOLD_KEPT = 20;

    /** Nothing was told. */
    public static final Presence NONE = new Presence(null, null, null, null, List.of(), List.of(), List.of());

    public Presence {
        permissions = List.copyOf(Objects.requireNonNullElse(permissions, List.of()));
        owed = Objects.requireNonNullElse(owed, List.<String>of()).stream()
                .distinct()
                .toList();
        told = List.copyOf(Objects.requireNonNullElse(told, List.of()));
    }

    /** How many messages came unasked on that day in this zone. */
    public long toldOn(LocalDate day, ZoneId zone) {
        return told.stream()
                .filter(moment -> moment.atZone(zone).toLocalDate().equals(day))
                .count();
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
