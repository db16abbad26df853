package press.kiosque.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Manner;
import press.kiosque.message.Message;

/**
 * What one queue message carries: the same occasion for a few dozen readers of one lane.
 *
 * @param newsroom in whose name
 * @param occasion what the readers get it for, such as {@code digest:matin:2026-11-22}; each reader gets it once
 * @param attempt 1, or more for what is tried again
 * @param failures how many of the earlier attempts failed; those that were put off are none
 * @param afterUnknown whether an earlier attempt may have been sent, so that its echo decides
 * @param expires when it is too late; null for never
 */
public record DeliveryBatch(
        String newsroom,
        String occasion,
        DeliveryKind kind,
        int attempt,
        int failures,
        boolean afterUnknown,
        @Nullable Instant expires,
        List<Parcel> parcels) {

    public DeliveryBatch {
        parcels = List.copyOf(parcels);
    }

    /** A first attempt. */
    public DeliveryBatch(
            String newsroom, String occasion, DeliveryKind kind, @Nullable Instant expires, List<Parcel> parcels) {
        this(newsroom, occasion, kind, 1, 0, false, expires, parcels);
    }

    /** The next attempt at these parcels of this batch. */
    DeliveryBatch again(List<Parcel> again, boolean maybeSent) {
        return next(again, failures, afterUnknown || maybeSent);
    }

    /** The next attempt at these parcels, of which this one has failed. */
    DeliveryBatch afterFailure(List<Parcel> failed) {
        return next(failed, failures + 1, afterUnknown);
    }

    private DeliveryBatch next(List<Parcel> again, int failed, boolean maybeSent) {
        return new DeliveryBatch(newsroom, occasion, kind, attempt + 1, failed, maybeSent, expires, again);
    }

    /** The ledger rows' ids of all attempts before this one. */
    List<String> earlierRowIds() {
        return IntStream.range(1, attempt)
                .boxed()
                .flatMap(earlier -> parcels.stream().map(parcel -> Delivery.id(occasion, parcel.subscriber(), earlier)))
                .toList();
    }

    /** The ledger row's id for this reader and attempt. */
    String rowId(Parcel parcel) {
        return Delivery.id(occasion, parcel.subscriber(), attempt);
    }

    /**
     * What one reader gets.
     *
     * @param subscriber the reader's id
     * @param articles ids of the articles told in the message
     * @param stories ids of their stories, remembered once it is accepted
     * @param manner how it is said
     */
    public record Parcel(
            String subscriber, Message message, List<String> articles, List<String> stories, Manner manner) {
        public Parcel {
            articles = List.copyOf(articles);
            stories = List.copyOf(stories);
            manner = Objects.requireNonNullElse(manner, Manner.PLAIN);
        }

        /** Said plainly. */
        public Parcel(String subscriber, Message message, List<String> articles, List<String> stories) {
            this(subscriber, message, articles, stories, Manner.PLAIN);
        }

        /** Of articles each of which is a story of its own. */
        public Parcel(String subscriber, Message message, List<String> articles, Manner manner) {
            this(subscriber, message, articles, articles, manner);
        }

        /** The same, said plainly. */
        public Parcel(String subscriber, Message message, List<String> articles) {
            this(subscriber, message, articles, articles, Manner.PLAIN);
        }
    }
}
