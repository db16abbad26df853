package press.kiosque.delivery;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryBatch.Parcel;

/** Divides what many readers get into batches, each for one lane and of the size that suits the queue. */
@Component
public class DeliveryBatches {

    private final DeliveryQueue queue;
    private final DeliverySettings settings;

    DeliveryBatches(DeliveryQueue queue, DeliverySettings settings) {
        this.queue = queue;
        this.settings = settings;
    }

    /** The lane of this reader, from 0 on; whoever works on several lanes at once divides readers by it. */
    public int laneOf(String subscriber) {
        return settings.laneOf(subscriber);
    }

    /** Hands all parcels of one occasion to the broker; once it returns they are on disk. */
    public void put(
            String newsroom, String occasion, DeliveryKind kind, @Nullable Instant expires, List<Parcel> parcels) {
        parcels.stream()
                .collect(groupingBy(parcel -> laneOf(parcel.subscriber())))
                .values()
                .forEach(lane -> {
                    for (int from = 0; from < lane.size(); from += settings.batch()) {
                        List<Parcel> part = lane.subList(from, Math.min(from + settings.batch(), lane.size()));
                        queue.put(new DeliveryBatch(newsroom, occasion, kind, expires, part));
                    }
                });
    }
}
