package press.kiosque.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import press.kiosque.TestClock;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Page.Permitted;
import press.kiosque.newsroom.Secret;
import press.kiosque.subscriber.Subscriber;

/** The link under which a reader is given what is held about them. */
class DataPageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final byte[] FILE = "{}".getBytes(UTF_8);

    private final ConversationSettings settings = mock();
    private final HeldData held = mock();
    private final TestClock clock = new TestClock(NOW);
    private final DataLinks links = new DataLinks(
            new NewsroomSettings(
                    URI.create("https://kiosque.example"), Map.of("n", page("its secret"), "m", page("another"))),
            settings);
    private final DataPage page = new DataPage(links, held, clock);

    private static Page page(String secret) {
        return new Page("100", new Secret("token"), "1", new Secret(secret), null, Permitted.BY_DEFAULT);
    }

    @BeforeEach
    void twoReadersAreKnown() {
        when(settings.dataLinkFor()).thenReturn(Duration.ofHours(24));
        when(held.of("n/1")).thenReturn(Optional.of(FILE));
        when(held.of("n/2")).thenReturn(Optional.of(FILE));
    }

    @Test
    void theFileIsHandedOverToBeKeptAndNotShown() {
        var answer = page.data(token("n", "n/1"));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).isEqualTo(FILE);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void afterADayTheLinkOpensNothing() {
        String token = token("n", "n/1");
        clock.advance(Duration.ofHours(25));

        assertThat(page.data(token).getStatusCode().value()).isEqualTo(410);
    }

    @Test
    void aLinkOpensNeitherAnothersDataNorALongerDay() {
        String signature = token("n", "n/1").replaceFirst(".*\\.", "");

        assertThat(status(ticket("n/2", NOW.plusSeconds(86_400)) + "." + signature))
                .isEqualTo(404);
        assertThat(status(ticket("n/1", NOW.plusSeconds(90_000)) + "." + signature))
                .isEqualTo(404);
    }

    @Test
    void theSecretOfOneNewsroomOpensNothingOfAnother() {
        String signature = token("m", "m/1").replaceFirst(".*\\.", "");

        assertThat(status(ticket("n/1", NOW.plusSeconds(86_400)) + "." + signature))
                .isEqualTo(404);
    }

    @Test
    void ofAReaderWhoWasForgottenThereIsNothing() {
        when(held.of("n/1")).thenReturn(Optional.empty());

        assertThat(status(token("n", "n/1"))).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.b", "@.x", "bi8x.", "....", "bi8xfHg.x"})
    void whatIsNoLinkOfOursIsNotFound(String token) {
        assertThat(status(token)).isEqualTo(404);
    }

    private int status(String token) {
        return page.data(token).getStatusCode().value();
    }

    private String token(String newsroom, String id) {
        Subscriber reader = mock();
        when(reader.id()).thenReturn(id);
        when(reader.newsroom()).thenReturn(newsroom);
        return links.to(reader, NOW).orElseThrow().replaceFirst(".*/", "");
    }

    private static String ticket(String reader, Instant expires) {
        byte[] words = (reader + "|" + expires.getEpochSecond()).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words);
    }
}
