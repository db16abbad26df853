package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "interval, -5m",
        "interval, 0s",
        "total-timeout, 0s",
        "parallel, 0",
        "per-minute, -1",
        "max-size, -1B",
        "max-size, 2GB"
    })
    void whatWouldReadWithoutAPauseOrNeverIsRefused(String name, String value) {
        assertThatThrownBy(() -> FeedSamples.settings(Map.of(name, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
