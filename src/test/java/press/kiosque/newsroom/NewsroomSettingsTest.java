package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewsroomSettingsTest {

    @Test
    void aSlashAtTheEndOfTheAddressDoublesNone() {
        var settings = new NewsroomSettings(URI.create("https://bot.example/kiosque/"), Map.of());

        assertThat(settings.publicUrl() + "/webhooks").isEqualTo("https://bot.example/kiosque/webhooks");
    }
}
