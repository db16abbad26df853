package press.kiosque.feed;

import java.time.Duration;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Our wish to be told of a feed's news by its hub.
 *
 * @param id the last part of the address at which the hub calls us; nobody can guess it
 * @param feed whose news
 * @param hub where we asked
 * @param topic the feed's name there
 * @param secret with which the hub signs what it sends
 * @param askedAt when we last asked
 * @param until how long the hub goes on telling us; absent: it has not confirmed
 */
public record HubSubscription(
        @BsonId String id,
        String feed,
        String hub,
        String topic,
        String secret,
        Instant askedAt,
        @Nullable Instant until) {

    private static final Duration RENEWED_BEFORE = Duration.ofDays(1);
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofDays(1);

    /** Whether the hub tells us now. */
    boolean isLive(Instant now) {
        return until != null && until.isAfter(now);
    }

    /** Whether it is time to ask: for the first time, again, or for longer; at most once a day. */
    boolean isToBeAsked(Instant now) {
        return !wasJustAsked(now) && !isLive(now.plus(RENEWED_BEFORE));
    }

    /** Whether the hub was asked within a day. */
    boolean wasJustAsked(Instant now) {
        return !now.isAfter(askedAt.plus(ASKED_AGAIN_AFTER)) && !askedAt.isAfter(now);
    }

    HubSubscription asked(Instant now) {
        return new HubSubscription(id, feed, hub, topic, secret, now, until);
    }

    HubSubscription lasting(@Nullable Instant end) {
        return new HubSubscription(id, feed, hub, topic, secret, askedAt, end);
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return "HubSubscription[feed=" + feed + ", hub=" + hub + ", until=" + until + "]";
    }
}
