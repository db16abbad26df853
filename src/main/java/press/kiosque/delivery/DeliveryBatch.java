package press.kiosque.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Message;

/**
 * What one queue message carries: the same occasion for a few dozen readers of one lane.
 *
 * @param newsroom in whose name
 * @param occasion what the readers get it for, such as {@code digest:matin:2026-11-22}; each reader gets it once
 * @param attempt 1, or more for what is sent again
 * @param expires when it is too late; null for never
 */
public record DeliveryBatch(
        String newsroom,
        String occasion,
        DeliveryKind kind,
        int attempt,
        @Nullable Instant expires,
        List<Parcel> parcels) {

    public DeliveryBatch {
        parcels = List.copyOf(parcels);
    }

    /**
     * What one reader gets.
     *
     * @param subscriber the reader's id
     * @param articles ids of the articles told in the message, remembered once it is accepted
     */
    public record Parcel(String subscriber, Message message, List<String> articles) {
        public Parcel {
            articles = List.copyOf(articles);
        }
    }
}
