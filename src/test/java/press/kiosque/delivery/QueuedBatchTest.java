package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Manner;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.Card;
import press.kiosque.message.Message.Cards;
import press.kiosque.message.Message.QuickReply;
import press.kiosque.message.Message.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class QueuedBatchTest {

    private static final Card HALLES = card("Les Halles rouvrent");
    private static final Card TRAM = card("Le tram D roule");

    private final JsonMapper json = new JsonMapper();

    @Test
    void aBatchComesOutOfTheQueueAsItWentIn() throws IOException {
        var batch = new DeliveryBatch(
                "le-kiosque",
                "digest:matin:2026-11-22",
                DeliveryKind.DIGEST,
                3,
                2,
                true,
                Instant.parse("2026-11-22T12:30:00Z"),
                List.of(
                        new Parcel(
                                "le-kiosque/1",
                                row(HALLES, TRAM),
                                List.of("halles", "tram"),
                                List.of("marché", "tram")),
                        new Parcel("le-kiosque/2", row(TRAM, HALLES), List.of("tram", "halles")),
                        new Parcel("le-kiosque/3", text("Bonjour"), List.of(), new Manner("900", "m_7"))));

        DeliveryBatch read = QueuedBatch.read(QueuedBatch.write(batch, json), json);

        assertThat(read).isEqualTo(batch);
    }

    @Test
    void aBatchOfAnOlderVersionHasNotFailedYet() throws IOException {
        var older = (ObjectNode) written(batch(null, new Parcel("le-kiosque/1", text("Bonjour"), List.of())));
        older.remove("failures");

        DeliveryBatch read = QueuedBatch.read(compressed(older), json);

        assertThat(read.failures()).isZero();
    }

    private byte[] compressed(JsonNode plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var compressed = new GZIPOutputStream(bytes)) {
            json.writeValue(compressed, plain);
        }
        return bytes.toByteArray();
    }

    @Test
    void aBatchThatNeverExpiresKeepsNever() throws IOException {
        var batch = batch(null, new Parcel("le-kiosque/1", text("Bonjour"), List.of()));

        DeliveryBatch read = QueuedBatch.read(QueuedBatch.write(batch, json), json);

        assertThat(read.expires()).isNull();
    }

    @Test
    void aMessageThatManyReadersGetIsWrittenOnce() throws IOException {
        Message same = row(HALLES);

        JsonNode written = written(
                batch(null, new Parcel("le-kiosque/1", same, List.of()), new Parcel("le-kiosque/2", same, List.of())));

        assertThat(written.path("messages")).hasSize(1);
    }

    @Test
    void aCardThatStandsInManyMessagesIsWrittenOnce() throws IOException {
        JsonNode written = written(batch(
                null,
                new Parcel("le-kiosque/1", row(HALLES, TRAM), List.of()),
                new Parcel("le-kiosque/2", row(card("Le tram D roule")), List.of())));

        assertThat(written.path("cards")).hasSize(2);
    }

    @Test
    void storiesThatAreTheArticlesThemselvesAreNotWrittenTwice() throws IOException {
        var batch = batch(null, new Parcel("le-kiosque/1", text("Bonjour"), List.of("halles")));

        DeliveryBatch read = QueuedBatch.read(QueuedBatch.write(batch, json), json);

        assertThat(written(batch).at("/parcels/0").has("stories")).isFalse();
        assertThat(read.parcels().get(0).stories()).containsExactly("halles");
    }

    private static DeliveryBatch batch(@Nullable Instant expires, Parcel... parcels) {
        return new DeliveryBatch(
                "le-kiosque", "digest:matin:2026-11-22", DeliveryKind.DIGEST, expires, List.of(parcels));
    }

    private JsonNode written(DeliveryBatch batch) throws IOException {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(QueuedBatch.write(batch, json)))) {
            return json.readTree(plain);
        }
    }

    private static Message row(Card... cards) {
        return new Cards(List.of(cards), List.of(new QuickReply("Aide", "HELP")));
    }

    private static Card card(String title) {
        return new Card(
                title, null, "https://le-kiosque.example/1.jpg", null, List.of(new Button("Plus", null, "MORE:1")));
    }

    private static Message text(String words) {
        return new Text(words, List.of(), List.of());
    }
}
