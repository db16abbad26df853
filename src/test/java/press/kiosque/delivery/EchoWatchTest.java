package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EchoWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");
    private static final Duration WAIT = Duration.ofMinutes(3);

    private final Clock clock = mock();
    private final EchoWatch watch = new EchoWatch(new DeliverySettings(1, 1, 1, 1, WAIT), clock);

    @Test
    void aProcessThatIsStillStartingHasNotListenedAtAllHoweverLongItTakes() {
        at(NOW.plus(Duration.ofHours(1)));

        assertThat(watch.stillToListen()).isEqualTo(WAIT);
    }

    @Test
    void listeningCountsFromWhenTheProcessIsReady() {
        at(NOW);
        watch.listen();
        at(NOW.plusSeconds(60));

        assertThat(watch.stillToListen()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void anEchoThatIsMissingAfterTheWholeWaitMeansThatNothingWasSent() {
        at(NOW);
        watch.listen();
        at(NOW.plus(WAIT));

        assertThat(watch.stillToListen()).isLessThanOrEqualTo(Duration.ZERO);
    }

    @Test
    void whileTheChannelsWordsComeLateAMissingEchoMeansNothing() {
        at(NOW);
        watch.listen();
        at(NOW.plus(WAIT));

        watch.heard(NOW.plusSeconds(80));

        assertThat(watch.stillToListen()).isEqualTo(WAIT);
    }

    @Test
    void wordsThatComeInGoodTimeChangeNothing() {
        at(NOW);
        watch.listen();
        at(NOW.plus(WAIT));

        watch.heard(NOW.plusSeconds(100));

        assertThat(watch.stillToListen()).isEqualTo(Duration.ZERO);
    }

    @Test
    void lateWordsDoNotMakeAProcessThatIsStartingListen() {
        at(NOW.plus(WAIT));

        watch.heard(NOW);
        at(NOW.plus(WAIT).plusSeconds(60));

        assertThat(watch.stillToListen()).isEqualTo(WAIT);
    }

    private void at(Instant now) {
        when(clock.instant()).thenReturn(now);
    }
}
