package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class NewsroomSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://bot.example.org", "https://bot.example.org/", "https://bot.example.org//"})
    void aSlashAtTheEndOfThePublicAddressDoesNotDoubleInLinks(String address) {
        assertThat(bound(Map.of("kiosque.public-url", address)).publicUrl() + "/r/")
                .isEqualTo("https://bot.example.org/r/");
    }

    @Test
    void aPageWithoutItsNumberIsRefusedAtTheStart() {
        assertThatThrownBy(() -> bound(Map.of("kiosque.newsrooms.le-kiosque.page-token", "secret")))
                .rootCause()
                .hasMessageContaining("page-id and page-token");
    }

    @Test
    void aPageWithoutItsTokenIsRefusedAtTheStart() {
        assertThatThrownBy(() -> bound(Map.of("kiosque.newsrooms.le-kiosque.page-id", "100")))
                .rootCause()
                .hasMessageContaining("page-id and page-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aLineWithoutAValueIsNoKeyThatAnybodyCouldSignWith(String nothing) {
        Page page = bound(Map.of(
                        "kiosque.newsrooms.n.page-id",
                        "100",
                        "kiosque.newsrooms.n.page-token",
                        "token",
                        "kiosque.newsrooms.n.app-secret",
                        nothing,
                        "kiosque.newsrooms.n.verify-token",
                        nothing))
                .page("n")
                .orElseThrow();

        assertThat(page.appSecret()).isNull();
        assertThat(page.verifyToken()).isNull();
        assertThatThrownBy(() ->
                        bound(Map.of("kiosque.newsrooms.n.page-id", "100", "kiosque.newsrooms.n.page-token", nothing)))
                .rootCause()
                .hasMessageContaining("page-id and page-token");
    }

    @Test
    void theEndOfTheLineInASecretsFileIsNoneOfTheSecret() {
        Page page = bound(Map.of("kiosque.newsrooms.n.page-id", "100", "kiosque.newsrooms.n.page-token", "token\r\n"))
                .page("n")
                .orElseThrow();

        assertThat(page.pageToken().value()).isEqualTo("token");
    }

    private static NewsroomSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("kiosque", NewsroomSettings.class);
    }
}
