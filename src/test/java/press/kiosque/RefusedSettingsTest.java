package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What a setting cannot be keeps Kiosque from starting, and the sentence names it. */
class RefusedSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(EverySetting.class);

    @Test
    void withoutSettingsNothingIsRefused() {
        application.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "kiosque.attention.most-a-day, 21, give a number from 1 to 20",
        "kiosque.campaign.approval-above, -1, give 0 or more",
        "kiosque.campaign.canary.pause, -1s, give a time that is not negative",
        "kiosque.campaign.lease, 0s, give a time longer than nothing",
        "kiosque.campaign.titles.level, 1, give a number from 0.001 to 0.999",
        "kiosque.canary.within, -10m, give a time longer than nothing",
        "kiosque.conversation.farewell, 40000d, 36500 days at most",
        "kiosque.conversation.human-idle, 0s, give a time longer than nothing",
        "kiosque.digest.ranking.taste, NaN, give a number from 1.0 to 100.0",
        "kiosque.feed.interval, -5m, give a time longer than nothing",
        "kiosque.feed.max-size, 3GB, give a size",
        "kiosque.feed.per-minute, 0, give 1 or more",
        "kiosque.messenger.human-agent, -7d, give a time longer than nothing",
        "kiosque.messenger.largest-webhook, 0B, give a size",
        "kiosque.messenger.one-time-token, 0s, give a time longer than nothing",
        "kiosque.messenger.request-timeout, 0s, give a time longer than nothing",
        "kiosque.messenger.window-margin, -1s, give a time that is not negative",
        "kiosque.broker.port, 65536, give a number from 0 to 65535",
        "kiosque.mongodb.commit-every, 0ms, give a time longer than nothing",
        "kiosque.mongodb.due-from, 0, give 1 or more",
        "kiosque.mongodb.port, -1, give a number from 0 to 65535",
        "kiosque.retention.ledger, 6d, give a time of 7 days or more",
        "kiosque.work.parts, 0, give 1 or more"
    })
    void whatCannotBeIsRefusedByName(String setting, String value, String advice) {
        application.withPropertyValues(setting + "=" + value).run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageStartingWith(setting + " is ")
                .hasMessageContaining(advice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kiosque.mongodb.uri", "kiosque.broker.url", "kiosque.broker.user", "kiosque.metrics.token"})
    void aLineWithoutAValueIsAsIfItWereNotThere(String setting) {
        application.withPropertyValues(setting + "=").run(context -> {
            assertThat(context).hasNotFailed();
            StorageSettings settings = context.getBean(StorageSettings.class);
            assertThat(settings.mongodb().uri()).isNull();
            assertThat(settings.broker()).isEqualTo(new StorageSettings.Broker(null, null, null, 0));
        });
    }

    @ConfigurationPropertiesScan
    private static final class EverySetting {}
}
