package press.kiosque.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Message;
import tools.jackson.databind.json.JsonMapper;

/**
 * A batch as the queue keeps it: compressed JSON in which a message that many readers get stands once.
 *
 * <pre>{ "newsroom": "le-kiosque", "occasion": "digest:matin:2026-11-22", "kind": "DIGEST", "attempt": 1, "afterUnknown": false,
 *   "expires": "2026-11-22T12:30:00Z", "messages": [{ "kind": "cards", … }],
 *   "parcels": [{ "subscriber": "le-kiosque/24001", "message": 0, "articles": ["q83J0xKp2aBc"], "stories": ["Zk1…"] }] }</pre>
 */
record QueuedBatch(
        String newsroom,
        String occasion,
        DeliveryKind kind,
        int attempt,
        boolean afterUnknown,
        @Nullable Instant expires,
        List<Message> messages,
        List<QueuedParcel> parcels) {

    /**
     * One reader's part; {@code message} is a place in the batch's messages.
     *
     * @param stories null where each article is a story of its own
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QueuedParcel(
            String subscriber,
            @JsonProperty("message") int place,
            List<String> articles,
            @Nullable List<String> stories) {

        static QueuedParcel of(DeliveryBatch.Parcel parcel, int place) {
            boolean apart = !parcel.stories().equals(parcel.articles());
            return new QueuedParcel(parcel.subscriber(), place, parcel.articles(), apart ? parcel.stories() : null);
        }

        DeliveryBatch.Parcel parcel(Message message) {
            return new DeliveryBatch.Parcel(subscriber, message, articles, stories == null ? articles : stories);
        }
    }

    static byte[] write(DeliveryBatch batch, JsonMapper json) {
        var bytes = new ByteArrayOutputStream();
        try (var compressed = new GZIPOutputStream(bytes)) {
            json.writeValue(compressed, of(batch));
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    static DeliveryBatch read(byte[] batch, JsonMapper json) throws IOException {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(batch))) {
            return json.readValue(plain, QueuedBatch.class).batch();
        }
    }

    private static QueuedBatch of(DeliveryBatch batch) {
        var places = new IdentityHashMap<Message, Integer>();
        var messages = new ArrayList<Message>();
        var parcels = new ArrayList<QueuedParcel>();
        for (DeliveryBatch.Parcel parcel : batch.parcels()) {
            int place = places.computeIfAbsent(parcel.message(), message -> {
                messages.add(message);
                return messages.size() - 1;
            });
            parcels.add(QueuedParcel.of(parcel, place));
        }
        return new QueuedBatch(
                batch.newsroom(),
                batch.occasion(),
                batch.kind(),
                batch.attempt(),
                batch.afterUnknown(),
                batch.expires(),
                messages,
                parcels);
    }

    private DeliveryBatch batch() {
        List<DeliveryBatch.Parcel> whole = parcels.stream()
                .map(parcel -> parcel.parcel(messages.get(parcel.place())))
                .toList();
        return new DeliveryBatch(newsroom, occasion, kind, attempt, afterUnknown, expires, whole);
    }
}
