package press.kiosque.canary;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import press.kiosque.newsroom.Setting;
import press.kiosque.subscriber.Subscriber;

/**
 * Whom the made-up story is for.
 *
 * @param readers by newsroom, the addresses (PSIDs) of the team's own readers; a newsroom without them has no canary
 * @param within how long it may take on its way
 */
@ConfigurationProperties("kiosque.canary")
record CanarySettings(
        @DefaultValue Map<String, List<String>> readers,
        @DefaultValue("10m") Duration within) {

    CanarySettings {
        Setting.lasts("kiosque.canary.within", within);
    }

    /** The readers' ids; empty if the newsroom has no canary. */
    List<String> readersOf(String newsroom) {
        return readers.getOrDefault(newsroom, List.of()).stream()
                .map(recipient -> Subscriber.id(newsroom, recipient))
                .toList();
    }
}
