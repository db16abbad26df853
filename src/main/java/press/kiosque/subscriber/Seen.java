package press.kiosque.subscriber;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader has come.
 *
 * @param deliveredUpTo everything sent up to then has reached the phone; null if the channel has not told
 * @param readUpTo everything sent up to then was on screen; null if the channel has not told
 */
public record Seen(
        String reader,
        @Nullable Instant deliveredUpTo,
        @Nullable Instant readUpTo) {

    static Seen of(Document found) {
        Document presence = found.get("presence", new Document());
        return new Seen(
                found.getString("_id"),
                moment(presence.getDate("deliveredUpTo")),
                moment(presence.getDate("readUpTo")));
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
