package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import press.kiosque.delivery.DeliverySettings;

class DigestSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"window=0s", "useful-for=-1h", "partitions=0", "chunk=0"})
    void whatNoDigestCanBeBuiltWithIsRefused(String setting) {
        assertThatThrownBy(() -> bind("kiosque.digest", setting, DigestSettings.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining(setting.split("=")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-flight=0", "lanes=0", "settle-after=-1s"})
    void whatNothingCanBeDeliveredWithIsRefused(String setting) {
        assertThatThrownBy(() -> bind("kiosque.delivery", setting, DeliverySettings.class))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining(setting.split("=")[0]);
    }

    private static Object bind(String prefix, String setting, Class<?> type) {
        var source = new MapConfigurationPropertySource();
        source.put(prefix + "." + setting.split("=")[0], setting.split("=")[1]);
        return new Binder((ConfigurationPropertySource) source).bindOrCreate(prefix, type);
    }
}
