package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.message.Pace;
import press.kiosque.subscriber.Subscribers;

class PaceLimitsTest {

    private static final String NEWSROOM = "le-kiosque";

    private final Subscribers subscribers = mock();
    private final PaceLimits limits = new PaceLimits(Cast.settings(), subscribers);

    @BeforeEach
    void oneReaderAtFirst() {
        when(subscribers.reachable(NEWSROOM)).thenReturn(1L);
        limits.pace(after(0), Cast.NOW);
    }

    @Test
    void aPageThatFindsManyReadersWithinMinutesIsNotHeldToThoseOfBefore() {
        when(subscribers.reachable(NEWSROOM)).thenReturn(50L);

        assertThat(limits.pace(after(200), later())).isInstanceOf(Pace.Open.class);
    }

    @Test
    void aPageWithoutNewReadersHasUsedUpItsDay() {
        assertThat(limits.pace(after(200), later()))
                .isEqualTo(new Pace.Paused(Instant.parse("2026-11-22T07:00:00Z"), "the day's calls are used up"));
    }

    @Test
    void ofManyWhoFindTheCountTooOldOneCounts() {
        when(subscribers.reachable(NEWSROOM)).thenAnswer(asked -> {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            return 50L;
        });

        IntStream.range(0, 8).parallel().forEach(asking -> limits.pace(after(0), Cast.NOW.plus(Duration.ofHours(1))));

        verify(subscribers, times(2)).reachable(NEWSROOM);
    }

    private static Instant later() {
        return Cast.NOW.plus(Duration.ofMinutes(1));
    }

    private static PagePace after(long calls) {
        return new PagePace(NEWSROOM, 0, null, null, 0, null, Map.of(Long.toString(PagePace.hourOf(Cast.NOW)), calls));
    }
}
