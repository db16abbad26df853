package press.kiosque.delivery;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Manner;
import press.kiosque.message.Message;
import tools.jackson.databind.json.JsonMapper;

/**
 * A batch as the queue keeps it: compressed JSON in which a message that many readers get stands once, and a card that
 * stands in many messages too. Digests differ in their choice of stories; the stories are the same few dozen.
 *
 * <pre>{ "newsroom": "le-kiosque", "occasion": "digest:matin:2026-11-22", "kind": "DIGEST", "attempt": 1, "failures": 0,
 *   "afterUnknown": false, "expires": "2026-11-22T12:30:00Z", "cards": [{ "title": "…", … }],
 *   "messages": [{ "cards": [0], "quickReplies": [] }, { "whole": { "kind": "text", … } }],
 *   "parcels": [{ "subscriber": "le-kiosque/24001", "message": 0, "articles": ["q83J0xKp2aBc"],
 *     "stories": ["Zk1w0xKp2aBc"] }] }</pre>
 */
record QueuedBatch(
        String newsroom,
        String occasion,
        DeliveryKind kind,
        int attempt,
        @Nullable Integer failures,
        boolean afterUnknown,
        @Nullable Instant expires,
        List<Message.Card> cards,
        List<QueuedMessage> messages,
        List<QueuedParcel> parcels) {

    /** A row of cards by their places in the batch's cards, or any other message as it is. */
    record QueuedMessage(
            @Nullable Message whole,
            @Nullable List<Integer> cards,
            @Nullable List<Message.QuickReply> quickReplies) {

        static QueuedMessage of(Message message, Places<Message.Card> cards) {
            return message instanceof Message.Cards row
                    ? new QueuedMessage(
                            null, row.cards().stream().map(cards::of).toList(), row.quickReplies())
                    : new QueuedMessage(message, null, null);
        }

        Message message(List<Message.Card> all) {
            return whole != null
                    ? whole
                    : new Message.Cards(
                            requireNonNull(cards).stream().map(all::get).toList(), requireNonNull(quickReplies));
        }
    }

    /**
     * One reader's part; {@code message} is a place in the batch's messages.
     *
     * @param stories null where each article is a story of its own
     * @param manner null where it is said plainly
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QueuedParcel(
            String subscriber,
            @JsonProperty("message") int place,
            List<String> articles,
            @Nullable List<String> stories,
            @Nullable Manner manner) {

        static QueuedParcel of(DeliveryBatch.Parcel parcel, int place) {
            boolean alone = parcel.stories().equals(parcel.articles());
            return new QueuedParcel(
                    parcel.subscriber(),
                    place,
                    parcel.articles(),
                    alone ? null : parcel.stories(),
                    parcel.manner().equals(Manner.PLAIN) ? null : parcel.manner());
        }

        DeliveryBatch.Parcel parcel(Message message) {
            return new DeliveryBatch.Parcel(
                    subscriber,
                    message,
                    articles,
                    stories == null ? articles : stories,
                    manner == null ? Manner.PLAIN : manner);
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
        var messages = new Places<Message>(new IdentityHashMap<>());
        List<QueuedParcel> parcels = batch.parcels().stream()
                .map(parcel -> QueuedParcel.of(parcel, messages.of(parcel.message())))
                .toList();
        var cards = new Places<Message.Card>(new HashMap<>());
        List<QueuedMessage> queued = messages.inOrder().stream()
                .map(message -> QueuedMessage.of(message, cards))
                .toList();
        return new QueuedBatch(
                batch.newsroom(),
                batch.occasion(),
                batch.kind(),
                batch.attempt(),
                batch.failures(),
                batch.afterUnknown(),
                batch.expires(),
                cards.inOrder(),
                queued,
                parcels);
    }

    private DeliveryBatch batch() {
        List<Message> whole =
                messages.stream().map(message -> message.message(cards)).toList();
        return new DeliveryBatch(
                newsroom,
                occasion,
                kind,
                attempt,
                failures == null ? 0 : failures,
                afterUnknown,
                expires,
                parcels.stream()
                        .map(parcel -> parcel.parcel(whole.get(parcel.place())))
                        .toList());
    }

    /** Gives each thing a place, the same for what is the same by this map. */
    private record Places<T>(Map<T, Integer> places, List<T> inOrder) {

        Places(Map<T, Integer> places) {
            this(places, new ArrayList<>());
        }

        int of(T thing) {
            return places.computeIfAbsent(thing, absent -> {
                inOrder.add(absent);
                return inOrder.size() - 1;
            });
        }
    }
}
