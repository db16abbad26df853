package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.BrokerQueues.Depth;
import press.kiosque.newsroom.Notices.Notice;

class QueueNoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final QueueWatch watch = mock();
    private final QueueNotices notices = new QueueNotices(watch, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatWaitsForLongOrLiesAsideIsTold() {
        when(watch.latest())
                .thenReturn(Map.of(
                        "deliveries.digests", new Depth(812, Duration.ofMinutes(20), 0),
                        "DLQ", new Depth(3, Duration.ofMinutes(1), 0)));

        assertThat(notices.of("n"))
                .containsExactlyInAnyOrder(
                        new Notice("queue-stuck", NOW.minusSeconds(1200), "deliveries.digests: 812"),
                        new Notice("queue-aside", NOW.minusSeconds(60), "DLQ: 3"));
    }

    @Test
    void whatIsBeingSentOrHeldForLaterIsNot() {
        when(watch.latest())
                .thenReturn(Map.of(
                        "deliveries.digests", new Depth(812, Duration.ofMinutes(5), 0),
                        "inbound", new Depth(0, Duration.ZERO, 9),
                        "DLQ", new Depth(0, Duration.ZERO, 0)));

        assertThat(notices.of("n")).isEmpty();
    }
}
