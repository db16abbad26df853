package press.kiosque.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.digest.DigestJob;

/** Measures digests from due readers to recorded results, and the floor under it, in one process and one database file. */
public final class DigestBench {

    /** As many as the product's consumers. */
    private static final int THREADS = 8;

    /** Readers served by both in each round before the clock starts. */
    private static final int WARM_UP = 20_000;

    /** Both have run compiled once the compiler takes less than this part of a round's processor time. */
    private static final double COMPILED = 0.05;

    private static final int MOST_ROUNDS = 8;

    private final MongoClient client;
    private final MongoDatabase database;
    private final DigestJob job;
    private final QueueDrain drain;

    public DigestBench(MongoClient client, MongoDatabase database, DigestJob job, QueueDrain drain) {
        this.client = client;
        this.database = database;
        this.job = job;
        this.drain = drain;
    }

    /** Runs with this many readers, all due at once, after as many rounds as it takes until both run compiled. */
    public DigestResult run(int readers) {
        var cast = new DigestCast(Clock.systemUTC().instant());
        cast.newsroom(database);
        int rounds = warmUp(cast);
        cast.readers(database, readers);
        var digests = new AtomicLong();
        Timing product = Timing.of(() -> digests.set(digests()));
        return DigestResult.of(readers, digests.get(), product, floor(cast, readers), rounds);
    }

    /**
     * Runs with each of these numbers of readers in turn, without the floor, and fits how costs grow.
     *
     * @param store how the database keeps its data, for the result
     */
    public GrowthResult grow(List<Integer> sizes, String store, Consumer<String> progress) {
        var cast = new DigestCast(Clock.systemUTC().instant());
        cast.newsroom(database);
        grown(cast, WARM_UP);
        grown(cast, WARM_UP);
        var points = new ArrayList<GrowthResult.Point>();
        for (int readers : sizes) {
            points.add(grown(cast, readers));
            progress.accept(points.get(points.size() - 1).toString());
        }
        return GrowthResult.of(points, store);
    }

    private GrowthResult.Point grown(DigestCast cast, int readers) {
        cast.readers(database, readers);
        Memory.forgetPeak();
        var digests = new AtomicLong();
        Timing timing = Timing.of(() -> digests.set(digests()));
        forgetReaders();
        return GrowthResult.Point.of(readers, digests.get(), timing);
    }

    private void forgetReaders() {
        database.getCollection("subscribers").drop();
        database.getCollection("deliveries").drop();
    }

    private int warmUp(DigestCast cast) {
        int rounds = 0;
        double compiled;
        do {
            long compiling = compiling();
            cast.readers(database, WARM_UP);
            Timing round = Timing.of(this::digests).plus(floor(cast, WARM_UP));
            forgetReaders();
            compiled = (compiling() - compiling) / 1000.0 / round.cpuSeconds();
            rounds++;
        } while (compiled > COMPILED && rounds < MOST_ROUNDS);
        return rounds;
    }

    private static long compiling() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }

    private long digests() {
        long digests = job.runDue().digests();
        drain.await();
        return digests;
    }

    private Timing floor(DigestCast cast, int readers) {
        MongoDatabase bare = client.getDatabase("floor").withCodecRegistry(database.getCodecRegistry());
        cast.readers(bare, readers);
        Timing floor = Timing.of(() -> new DigestFloor(bare).run(readers, THREADS));
        bare.drop();
        return floor;
    }
}
