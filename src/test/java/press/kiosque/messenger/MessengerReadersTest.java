package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import press.kiosque.message.ReaderProfiles.ReaderProfile;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Secret;
import tools.jackson.databind.json.JsonMapper;

class MessengerReadersTest {

    private static final Page PAGE = new Page("100", new Secret("TOKEN"), "555", null, null, Page.Permitted.BY_DEFAULT);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final GraphApi graph = mock(GraphApi.class);
    private final Newsrooms newsrooms = mock(Newsrooms.class);
    private final MessengerReaders readers = new MessengerReaders(
            new NewsroomSettings(URI.create("http://localhost:8080"), Map.of("n", PAGE)),
            newsrooms,
            graph,
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    MessengerReadersTest() {
        when(newsrooms.find("n")).thenReturn(Optional.of(new Newsroom("n", "N", Locale.FRENCH, PARIS)));
    }

    @Test
    void aReaderOnTheNewsroomsClockHasTheNewsroomsZone() {
        answers("{\"locale\":\"en_GB\",\"timezone\":1}");

        ReaderProfile profile = readers.find("n", "24001");

        assertThat(profile).isEqualTo(new ReaderProfile(Optional.of(Locale.UK), Optional.of(PARIS)));
    }

    @Test
    void aReaderElsewhereHasTheirOwnDistanceFromGreenwich() {
        answers("{\"locale\":\"fr_CA\",\"timezone\":-5}");

        assertThat(readers.find("n", "24001").zone()).contains(ZoneOffset.ofHours(-5));
    }

    @Test
    void whatGraphDoesNotTellIsNotKnown() {
        answers("{}");

        assertThat(readers.find("n", "24001")).isEqualTo(ReaderProfile.UNKNOWN);
    }

    @Test
    void aRefusalByGraphIsNoObstacle() {
        answers("{\"error\":{\"message\":\"no permission\",\"code\":10,\"error_subcode\":2018247}}");

        assertThat(readers.find("n", "24001")).isEqualTo(ReaderProfile.UNKNOWN);
    }

    private void answers(String body) {
        var answer = new GraphAnswer.Answered(new JsonMapper().readTree(body.getBytes(UTF_8)), Usage.NONE);
        when(graph.node(PAGE, "24001", "fields=locale,timezone"))
                .thenReturn(CompletableFuture.<GraphAnswer>completedFuture(answer));
    }
}
