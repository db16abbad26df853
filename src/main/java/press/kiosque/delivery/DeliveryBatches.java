package press.kiosque.delivery;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Message;
import press.kiosque.subscriber.Subscriber;

/** Divides what many readers get into batches, each for one lane and of the size that suits the queue. */
@Component
public class DeliveryBatches {

    private final DeliveryQueue queue;
    private final DeliverySettings settings;

    DeliveryBatches(DeliveryQueue queue, DeliverySettings settings) {
        this.queue = queue;
        this.settings = settings;
    }

    /** The readers of one of so many partitions, counted from 0: all of a lane are in the same. */
    public Predicate<Subscriber> partition(int number, int partitions) {
        return reader -> settings.laneOf(reader.id()) % partitions == number;
    }

    /** Hands all parcels of one occasion to the broker; once it returns they are on disk. */
    public void put(
            String newsroom, String occasion, DeliveryKind kind, @Nullable Instant expires, List<Parcel> parcels) {
        List<DeliveryBatch> batches =
                parcels.stream().collect(groupingBy(parcel -> settings.laneOf(parcel.subscriber()))).values().stream()
                        .flatMap(this::parts)
                        .map(part -> new DeliveryBatch(newsroom, occasion, kind, expires, part))
                        .toList();
        queue.putAll(batches);
    }

    /** Parcels of the same message come together, since a batch keeps each of its messages once. */
    private Stream<List<Parcel>> parts(List<Parcel> lane) {
        var byMessage = new IdentityHashMap<Message, List<Parcel>>();
        lane.forEach(parcel -> byMessage
                .computeIfAbsent(parcel.message(), message -> new ArrayList<>())
                .add(parcel));
        List<Parcel> sorted = byMessage.values().stream().flatMap(List::stream).toList();
        int size = settings.batch();
        return IntStream.iterate(0, from -> from < sorted.size(), from -> from + size)
                .mapToObj(from -> sorted.subList(from, Math.min(from + size, sorted.size())));
    }
}
