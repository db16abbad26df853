package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliverySettingsTest {

    private final DeliverySettings settings = settings(8, 64);

    @Test
    void aReaderHasTheSameLaneEachTime() {
        assertThat(settings.laneOf("le-kiosque/24001")).isEqualTo(settings.laneOf("le-kiosque/24001"));
        assertThat(settings.laneOf("le-kiosque/24001", Urgency.ALERTS)).isEqualTo(settings.laneOf("le-kiosque/24001"));
    }

    @Test
    void repliesEachGoAloneSoTheyHaveMoreLanes() {
        assertThat(lanes(Urgency.DIGESTS)).isEqualTo(8);
        assertThat(lanes(Urgency.ALERTS)).isEqualTo(8);
        assertThat(lanes(Urgency.REPLIES)).isEqualTo(64);
    }

    @Test
    void withoutLanesNothingCouldLeave() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(8, 0)).withMessageContaining("reply-lanes");
        assertThatIllegalArgumentException().isThrownBy(() -> settings(0, 64)).withMessageContaining("lanes");
    }

    @Test
    void noEchoIsWaitedForBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeliverySettings(64, 8, 64, 50, Duration.ofSeconds(-1)))
                .withMessageContaining("settle-after");
    }

    @Test
    void aLimitBeyondWhatIsRememberedOfAReaderWouldBeNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttentionSettings(21))
                .withMessageContaining("from 1 to 20");
    }

    private long lanes(Urgency urgency) {
        return IntStream.range(0, 5_000)
                .map(reader -> settings.laneOf("le-kiosque/" + reader, urgency))
                .distinct()
                .count();
    }

    private static DeliverySettings settings(int lanes, int replyLanes) {
        return new DeliverySettings(64, lanes, replyLanes, 50, Duration.ofMinutes(3));
    }
}
