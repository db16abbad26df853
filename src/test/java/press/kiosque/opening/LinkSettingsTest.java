package press.kiosque.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkSettingsTest {

    @ParameterizedTest
    @CsvSource({
        ", https://bot.example.org, true",
        ", http://localhost:8080, false",
        ", http://127.0.0.1, false",
        "true, http://localhost:8080, true",
        "false, https://bot.example.org, false"
    })
    void linksLeadThroughUsWhereReadersReachUsUnlessItIsSaid(Boolean said, URI publicUrl, boolean tracked) {
        assertThat(new LinkSettings(said, true).trackedAt(publicUrl)).isEqualTo(tracked);
    }
}
