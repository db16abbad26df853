package press.kiosque.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import press.kiosque.newsroom.Setting;

/**
 * How messages leave.
 *
 * @param inFlight calls to the channel under way at once
 * @param lanes into which readers are divided; one consumer at a time serves a lane, so that a reader's messages keep
 *     their order
 * @param replyLanes the same for replies: each goes alone and its lane waits for the channel's word, so that no more of
 *     them can be on their way at once
 * @param batch readers in one queue message
 * @param settleAfter how long the echo of a message without an answer is waited for before it is sent again;
 *     time in which this process was down or starting, or heard of things late, does not count
 */
@ConfigurationProperties("kiosque.delivery")
public record DeliverySettings(
        @DefaultValue("64") int inFlight,
        @DefaultValue("8") int lanes,
        @DefaultValue("64") int replyLanes,
        @DefaultValue("50") int batch,
        @DefaultValue("3m") Duration settleAfter) {

    public DeliverySettings {
        Setting.atLeast("kiosque.delivery.in-flight", inFlight, 1);
        Setting.atLeast("kiosque.delivery.lanes", lanes, 1);
        Setting.atLeast("kiosque.delivery.reply-lanes", replyLanes, 1);
        Setting.atLeast("kiosque.delivery.batch", batch, 1);
        Setting.lastsOrNot("kiosque.delivery.settle-after", settleAfter);
    }

    /** The lane of this reader, 0 to {@code lanes - 1}. */
    public int laneOf(String subscriber) {
        return Math.floorMod(subscriber.hashCode(), lanes);
    }

    /** The lane of this reader's messages of this urgency. */
    int laneOf(String subscriber, Urgency urgency) {
        return Math.floorMod(subscriber.hashCode(), urgency == Urgency.REPLIES ? replyLanes : lanes);
    }
}
