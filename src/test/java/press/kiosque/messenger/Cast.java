package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.Speech;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Secret;
import tools.jackson.databind.json.JsonMapper;

/** The newsrooms, readers and settings that these tests share. */
final class Cast {

    static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    static final Secret SECRET = new Secret("secret");
    static final Page KIOSQUE = page("100", SECRET);
    static final Page KIOSK = page("101", SECRET);
    static final Page OTHER = page("102", new Secret("another secret"));
    static final NewsroomSettings NEWSROOMS = new NewsroomSettings(
            URI.create("https://kiosque.example"), Map.of("le-kiosque", KIOSQUE, "the-kiosk", KIOSK, "other", OTHER));
    static final JsonMapper JSON = JsonMapper.builder().build();

    private Cast() {}

    static Page page(String id, Secret appSecret) {
        return new Page(
                id, new Secret("TOKEN"), "555", appSecret, new Secret("word-of-" + id), Page.Permitted.BY_DEFAULT);
    }

    static MessengerSettings settings() {
        return settings("http://localhost:1");
    }

    static MessengerSettings settings(String graphUrl) {
        return settings(graphUrl, Duration.ofSeconds(15));
    }

    static MessengerSettings settings(String graphUrl, Duration requestTimeout) {
        return new MessengerSettings(
                URI.create(graphUrl),
                "v24.0",
                Duration.ofSeconds(3),
                requestTimeout,
                Duration.ofHours(24),
                Duration.ofMinutes(10),
                Duration.ofDays(7),
                Duration.ofDays(364),
                DataSize.ofKilobytes(64),
                32,
                300,
                200,
                List.of("fr_FR", "en_US"));
    }

    static Outgoing to(String reader, Message message) {
        return to(reader, Speech.UNASKED, new Reach.By(Rule.OPEN_WINDOW), message);
    }

    static Outgoing to(String reader, Speech speech, Reach.By by, Message message) {
        return new Outgoing("delivery-7", reader(reader, NOW.plus(Duration.ofHours(1))), speech, by, message);
    }

    static Addressee reader(String recipient, @Nullable Instant windowEnds) {
        return new Addressee("le-kiosque", recipient, windowEnds, null, List.of());
    }

    static Message words(String text) {
        return new Message.Text(text, List.of(), List.of());
    }

    /** A webhook's body, from {@code src/test/resources/messenger}. */
    static byte[] body(String name) {
        try (var in = Cast.class.getResourceAsStream("/messenger/" + name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
