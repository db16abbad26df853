package press.kiosque;

import java.time.Duration;
import java.util.List;
import org.apache.camel.util.TimeUtils;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Setting;

/**
 * Refuses periods that only routes read and Camel would take as they are: of none at all a timer would ring once and never again,
 * and a number without its unit is milliseconds.
 */
@Component
class TimerPeriods {

    private static final List<String> SETTINGS = List.of(
            "kiosque.campaign.tick",
            "kiosque.canary.watch",
            "kiosque.conversation.copy",
            "kiosque.conversation.tick",
            "kiosque.feed.tick",
            "kiosque.feed.watch",
            "kiosque.inbound.receipts",
            "kiosque.watch.queues",
            "kiosque.watch.windows");

    TimerPeriods(Environment environment) {
        SETTINGS.forEach(
                setting -> check(setting, environment.getProperty(setting, "1s").strip()));
    }

    private static void check(String setting, String period) {
        if (!period.matches("(?i)-?(\\d+(ms|s|m|h|d))+")) {
            throw new IllegalArgumentException(setting + " is " + period + ": give a time with its unit, such as 15s");
        }
        Setting.lasts(setting, Duration.ofMillis(TimeUtils.toMilliSeconds(period)));
    }
}
