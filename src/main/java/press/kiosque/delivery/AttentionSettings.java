package press.kiosque.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import press.kiosque.newsroom.Setting;
import press.kiosque.subscriber.Presence;

/**
 * How much of a reader's attention is ours.
 *
 * @param mostADay messages unasked a day at most, digests and alerts together, for readers who have set no limit; no more than
 *     are remembered of a reader
 */
@ConfigurationProperties("kiosque.attention")
record AttentionSettings(@DefaultValue("6") int mostADay) {

    AttentionSettings {
        Setting.between("kiosque.attention.most-a-day", mostADay, 1, Presence.TOLD_KEPT);
    }
}
