package press.kiosque.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.kiosque.delivery.Delivery;
import press.kiosque.subscriber.Subscriber;

/** The kinds of work that the product gives its database, with its own documents, batches and threads. */
final class StoreWork {

    private static final int BATCH = 50;
    private static final int TOGETHER = 8;
    private static final int ALONE = 32;

    private final DigestCast cast;
    private final MongoDatabase database;
    private final MongoCollection<Subscriber> subscribers;
    private final MongoCollection<Delivery> deliveries;

    StoreWork(MongoDatabase database, Instant now) {
        this.cast = new DigestCast(now);
        this.database = database;
        this.subscribers = database.getCollection("subscribers", Subscriber.class);
        this.deliveries = database.getCollection("deliveries", Delivery.class);
    }

    /** Each kind of work, by the name under which it is reported. */
    enum Kind {
        /** Readers, one insert each, many threads. */
        INSERT_ONE,
        /** Rows of the ledger, 50 in an insert. */
        INSERT_MANY,
        /** Readers' next hours, one update each, many threads. */
        UPDATE_ONE,
        /** What readers received and the rows' outcomes, 50 in a bulk write, in no order. */
        UPDATE_MANY,
        /** Readers by id. */
        FIND_ONE
    }

    /** Does so many of this kind; the numbered documents must be there before they are changed or read. */
    Timing run(Kind kind, int count) {
        List<Integer> numbers = IntStream.range(0, count).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, new Random(count));
        return switch (kind) {
            case INSERT_ONE -> alone(numbers, number -> subscribers.insertOne(cast.reader(number)));
            case INSERT_MANY -> together(numbers, some -> DigestFloor.claim(deliveries, some));
            case UPDATE_ONE ->
                alone(
                        numbers,
                        number -> subscribers.updateOne(eq(DigestFloor.reader(number)), set("nextDigestAt", null)));
            case UPDATE_MANY ->
                together(numbers, some -> {
                    DigestFloor.received(subscribers, some);
                    DigestFloor.settle(deliveries, some);
                });
            case FIND_ONE ->
                alone(numbers, number -> subscribers
                        .find(eq(DigestFloor.reader(number)))
                        .first());
        };
    }

    void forget() {
        database.drop();
    }

    private static Timing alone(List<Integer> numbers, Consumer<Integer> work) {
        return inThreads(ALONE, numbers.size(), work, numbers::get);
    }

    private static Timing together(List<Integer> numbers, Consumer<List<Integer>> work) {
        int batches = (numbers.size() + BATCH - 1) / BATCH;
        return inThreads(
                TOGETHER,
                batches,
                work,
                batch -> numbers.subList(batch * BATCH, Math.min(numbers.size(), (batch + 1) * BATCH)));
    }

    private static <T> Timing inThreads(int threads, int pieces, Consumer<T> work, IntFunction<T> piece) {
        var next = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            return Timing.of(() -> CompletableFuture.allOf(IntStream.range(0, threads)
                            .mapToObj(thread -> CompletableFuture.runAsync(
                                    () -> {
                                        for (int n = next.getAndIncrement(); n < pieces; n = next.getAndIncrement()) {
                                            work.accept(piece.apply(n));
                                        }
                                    },
                                    pool))
                            .toArray(CompletableFuture[]::new))
                    .join());
        } finally {
            pool.shutdown();
        }
    }
}
