package press.kiosque.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a reader's attention is ours.
 *
 * @param mostADay messages unasked a day at most, digests and alerts together, for readers who have set no limit
 */
@ConfigurationProperties("kiosque.attention")
record AttentionSettings(@DefaultValue("6") int mostADay) {

    AttentionSettings {
        if (mostADay < 1) {
            throw new IllegalArgumentException("kiosque.attention.most-a-day must be 1 or more");
        }
    }
}
