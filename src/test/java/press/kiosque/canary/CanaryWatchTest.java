package press.kiosque.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;

class CanaryWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:23:20Z");

    private final CanarySettings settings = new CanarySettings(Map.of("n", List.of("1", "2")), Duration.ofMinutes(10));
    private final CanaryTrail trail = mock();
    private final MemoryDatabase memory = new MemoryDatabase();
    private final CanarySilences silences = new CanarySilences(memory.database());
    private final Clock clock = mock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private CanaryWatch watch;

    @BeforeEach
    void begin() {
        when(clock.instant()).thenReturn(NOW);
        watch = new CanaryWatch(settings, trail, silences, clock, meters, true);
        watch.begins(new Round("n", NOW));
        when(trail.missing(any())).thenReturn(Optional.of("it waits in the queue"));
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aCanaryOnItsWayIsNoAlarm() {
        lookAfter(Duration.ofMinutes(9));

        assertThat(status()).isEqualTo("UP");
        assertThat(watch.of("n")).isEmpty();
        assertThat(gauge("silent")).isZero();
    }

    @Test
    void oneThatIsMissedIsTold() {
        lookAfter(Duration.ofMinutes(11));

        assertThat(status()).isEqualTo("WARNING");
        assertThat(watch.of("n")).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("canary-silent");
            assertThat(notice.detail()).isEqualTo("it waits in the queue");
        });
        assertThat(watch.of("another")).isEmpty();
        assertThat(gauge("silent")).isEqualTo(1);
        assertThat(gauge("age")).isEqualTo(660);
    }

    @Test
    void theAlarmGoesOnWhileTheNextIsUnderWayAndEndsOnceOneIsHeard() {
        lookAfter(Duration.ofMinutes(11));
        watch.begins(new Round("n", NOW.plus(Duration.ofHours(1))));
        lookAfter(Duration.ofMinutes(61));

        assertThat(status()).isEqualTo("WARNING");

        when(trail.missing(any())).thenReturn(Optional.empty());
        lookAfter(Duration.ofMinutes(62));

        assertThat(status()).isEqualTo("UP");
        assertThat(gauge("age")).isZero();
    }

    @Test
    void whatStoppedItBeforeTheQueueIsTheCause() {
        watch.fails(new Round("n", NOW), "TIMEOUT: no answer");
        lookAfter(Duration.ofMinutes(11));

        assertThat(watch.of("n").get(0).detail()).isEqualTo("TIMEOUT: no answer");
    }

    @Test
    void nodesThatSendNoneKnowOfASilenceAndSoDoesOneThatStartsAnew() {
        lookAfter(Duration.ofMinutes(11));
        var ofTheSiteAlone = new CanaryWatch(settings, trail, silences, clock, new SimpleMeterRegistry(), false);

        ofTheSiteAlone.look();

        assertThat(ofTheSiteAlone.health().getStatus().getCode()).isEqualTo("WARNING");
        assertThat(ofTheSiteAlone.of("n")).isEqualTo(watch.of("n"));

        when(trail.missing(any())).thenReturn(Optional.empty());
        lookAfter(Duration.ofMinutes(12));
        ofTheSiteAlone.look();

        assertThat(ofTheSiteAlone.health().getStatus().getCode()).isEqualTo("UP");
    }

    private void lookAfter(Duration since) {
        when(clock.instant()).thenReturn(NOW.plus(since));
        watch.look();
    }

    private String status() {
        return watch.health().getStatus().getCode();
    }

    private double gauge(String name) {
        return meters.get("kiosque.canary." + name).gauge().value();
    }
}
