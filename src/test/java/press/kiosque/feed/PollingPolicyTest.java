package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollingPolicyTest {

    private static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");
    private static final FetchResult.Failed MISSING = new FetchResult.Failed(FeedTrouble.NOT_FOUND, "answered 404");

    private final PollingPolicy policy = new PollingPolicy(FeedSamples.settings(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Feed feed = Feed.of("lk", "une", "Une", "https://lk.example/rss");

    @Test
    void aHealthyFeedIsReadAgainAfterTheIntervalGiveOrTakeATenth() {
        Feed read = policy.afterNotModified(feed);

        assertThat(read.state().nextPollAt())
                .isBetween(NOW.plus(Duration.ofMinutes(9)), NOW.plus(Duration.ofMinutes(11)));
    }

    @Test
    void eachFailureDoublesTheWaitUpToTheLongest() {
        Feed failing = feed;
        for (int i = 0; i < 3; i++) {
            failing = policy.afterFailure(failing, MISSING);
        }
        assertThat(failing.state().health()).isEqualTo(FeedState.Health.FAILING);
        assertThat(failing.state().nextPollAt())
                .isBetween(NOW.plus(Duration.ofMinutes(36)), NOW.plus(Duration.ofMinutes(44)));

        for (int i = 0; i < 50; i++) {
            failing = policy.afterFailure(failing, MISSING);
        }
        assertThat(failing.state().nextPollAt()).isBefore(NOW.plus(Duration.ofHours(7)));
    }

    @Test
    void aServerThatWantsToBeLeftAloneIs() {
        var busy =
                new FetchResult.Failed(FeedTrouble.TOO_MANY_REQUESTS, "answered 429", Optional.of(Duration.ofHours(2)));

        Feed failing = policy.afterFailure(feed, busy);

        assertThat(failing.state().nextPollAt()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void aFeedThatIsReadAgainIsHealthyAgain() {
        Feed failing = policy.afterFailure(feed, MISSING);

        Feed healed = policy.afterNotModified(failing);

        assertThat(healed.state().failures()).isZero();
        assertThat(healed.state().trouble()).isNull();
        assertThat(healed.state().health()).isEqualTo(FeedState.Health.HEALTHY);
    }
}
