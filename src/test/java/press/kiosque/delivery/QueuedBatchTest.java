package press.kiosque.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Message;
import tools.jackson.databind.json.JsonMapper;

class QueuedBatchTest {

    private static final Message BONJOUR = new Message.Text("Bonjour", List.of(), List.of());

    private final JsonMapper json = new JsonMapper();

    @Test
    void whatIsToldAndWhatIsRememberedBothTravel() throws IOException {
        DeliveryBatch batch = batch(new Parcel("n/1", BONJOUR, List.of("article"), List.of("story")));

        assertThat(QueuedBatch.read(QueuedBatch.write(batch, json), json)).isEqualTo(batch);
    }

    @Test
    void storiesThatAreArticlesTravelOnce() throws IOException {
        DeliveryBatch batch = batch(new Parcel("n/1", BONJOUR, List.of("article")));

        byte[] bytes = QueuedBatch.write(batch, json);

        assertThat(plain(bytes)).doesNotContain("stories");
        assertThat(QueuedBatch.read(bytes, json).parcels().get(0).stories()).containsExactly("article");
    }

    @Test
    void aBatchQueuedBeforeThereWereStoriesRemembersItsArticles() throws IOException {
        String old = """
                { "newsroom": "n", "occasion": "digest:matin:2026-11-22", "kind": "DIGEST", "attempt": 1,
                  "afterUnknown": false, "messages": [{ "kind": "text", "text": "Bonjour", "buttons": [], "quickReplies": [] }],
                  "parcels": [{ "subscriber": "n/1", "message": 0, "articles": ["a", "b"] }] }
                """;

        Parcel parcel = QueuedBatch.read(compressed(old), json).parcels().get(0);

        assertThat(parcel.articles()).containsExactly("a", "b");
        assertThat(parcel.stories()).containsExactly("a", "b");
    }

    private static DeliveryBatch batch(Parcel parcel) {
        return new DeliveryBatch("n", "digest:matin:2026-11-22", DeliveryKind.DIGEST, null, List.of(parcel));
    }

    private static String plain(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static byte[] compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
