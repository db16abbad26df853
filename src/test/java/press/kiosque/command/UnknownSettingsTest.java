package press.kiosque.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class UnknownSettingsTest {

    @Test
    void aMisspeltSettingIsFoundAmongGoodOnesHoweverTheyAreWritten() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "KIOSQUE_FEED_INTERVALL", "5m",
                                "KIOSQUE_FED_INTERVAL", "5m",
                                "KIOSQUE_DATADIR", "data",
                                "KIOSQUE_FEED_QUIET_INTERVAL", "1h",
                                "kiosque.newsrooms.le-kiosque.page-id", "100",
                                "kiosque.feed.quiet", "1h",
                                "OTHER_FEED_INTERVAL", "5m")));

        assertThat(UnknownSettings.in(environment))
                .filteredOn(name -> !name.startsWith("kiosque.shared"))
                .containsExactly("KIOSQUE_FED_INTERVAL", "KIOSQUE_FEED_INTERVALL", "kiosque.feed.quiet");
    }
}
