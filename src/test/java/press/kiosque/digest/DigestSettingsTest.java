package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import press.kiosque.delivery.DeliverySettings;

class DigestSettingsTest {

    @ParameterizedTest
    @CsvSource({"window, 0s", "useful-for, -1h", "partitions, 0", "chunk, 0"})
    void whatNoDigestCanBeBuiltWithIsRefused(String setting, String value) {
        assertThatThrownBy(() -> bind("kiosque.digest", setting, value, DigestSettings.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining(setting);
    }

    @ParameterizedTest
    @CsvSource({"in-flight, 0", "lanes, 0", "settle-after, -1s"})
    void whatNothingCanBeDeliveredWithIsRefused(String setting, String value) {
        assertThatThrownBy(() -> bind("kiosque.delivery", setting, value, DeliverySettings.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining(setting);
    }

    private static Object bind(String prefix, String setting, String value, Class<?> type) {
        var source = new MapConfigurationPropertySource(Map.of(prefix + "." + setting, value));
        return new Binder(source).bindOrCreate(prefix, type);
    }
}
