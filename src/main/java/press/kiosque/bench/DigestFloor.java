package press.kiosque.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullAll;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.Subscriber;

/**
 * The least that a digest run must write, by the bare driver and nothing else: each reader's next hour, the claimed row,
 * what the reader received and how much was told today, the row's outcome; in the batches and by the number of threads that the product uses.
 */
final class DigestFloor {

    private static final int CHUNK = 2000;
    private static final int BATCH = 50;
    private static final List<String> ARTICLES =
            List.of("aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc", "dddddddddddd", "e");

    private final MongoCollection<Subscriber> subscribers;
    private final MongoCollection<Delivery> deliveries;

    DigestFloor(MongoDatabase database) {
        subscribers = database.getCollection("subscribers", Subscriber.class);
        deliveries = database.getCollection("deliveries", Delivery.class);
    }

    /** Writes for this many readers; with threads of its own, since the common ones are as many as the machine has cores. */
    void run(int readers, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CompletableFuture.allOf(IntStream.range(0, threads)
                            .mapToObj(thread -> CompletableFuture.runAsync(() -> part(readers, threads, thread), pool))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    private void part(int readers, int threads, int thread) {
        int from = readers / threads * thread;
        int to = thread == threads - 1 ? readers : from + readers / threads;
        for (int chunk = from; chunk < to; chunk += CHUNK) {
            int end = Math.min(to, chunk + CHUNK);
            Instant now = Instant.now();
            update(subscribers, numbers(chunk, end), number -> due(number, now), set("nextDigestAt", now));
            for (int batch = chunk; batch < end; batch += BATCH) {
                deliver(numbers(batch, Math.min(end, batch + BATCH)));
            }
        }
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private void deliver(List<Integer> readers) {
        claim(deliveries, readers);
        received(subscribers, readers);
        settle(deliveries, readers);
    }

    /** Inserts the rows of these readers, numbered as in {@link DigestCast}. */
    static void claim(MongoCollection<Delivery> deliveries, List<Integer> readers) {
        deliveries.insertMany(readers.stream().map(DigestFloor::row).toList(), new InsertManyOptions().ordered(false));
    }

    /** Writes down what these readers received. */
    static void received(MongoCollection<Subscriber> subscribers, List<Integer> readers) {
        update(
                subscribers,
                readers,
                number -> eq(reader(number)),
                combine(
                        pushEach("received", ARTICLES, new PushOptions().slice(-Subscriber.RECEIVED_KEPT)),
                        pullAll("presence.owed", ARTICLES),
                        pushEach(
                                "presence.told",
                                List.of(Instant.now()),
                                new PushOptions().slice(-Presence.TOLD_KEPT))));
    }

    /** Writes the outcome on these readers' rows. */
    static void settle(MongoCollection<Delivery> deliveries, List<Integer> readers) {
        update(
                deliveries,
                readers,
                number -> eq(rowId(number)),
                combine(
                        set("outcome", Delivery.Outcome.ACCEPTED),
                        set("reason", null),
                        set("messageId", "m_digest:matin:2026-11-22|bench/1"),
                        set("settledAt", Instant.now())));
    }

    private static <T> void update(
            MongoCollection<T> collection, List<Integer> numbers, IntFunction<Bson> which, Bson update) {
        collection.bulkWrite(
                numbers.stream()
                        .map(number -> new UpdateOneModel<T>(which.apply(number), update))
                        .toList(),
                new BulkWriteOptions().ordered(false));
    }

    /** A reader whose clock nobody has moved on meanwhile, as the job's own writer asks. */
    private static Bson due(int number, Instant now) {
        return and(eq(reader(number)), lte("nextDigestAt", now));
    }

    /** The id of a reader of {@link DigestCast}. */
    static String reader(int number) {
        return Subscriber.id(DigestCast.NEWSROOM, Integer.toString(number));
    }

    private static String rowId(int number) {
        return Delivery.id("digest:matin:2026-11-22", reader(number), 1);
    }

    private static Delivery row(int number) {
        return new Delivery(
                rowId(number),
                DigestCast.NEWSROOM,
                reader(number),
                "digest:matin:2026-11-22",
                DeliveryKind.DIGEST,
                1,
                Instant.now(),
                null,
                null,
                null,
                null,
                ARTICLES,
                null,
                null,
                List.of(),
                null);
    }
}
