package press.kiosque.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import press.kiosque.delivery.QueueDrain;
import press.kiosque.digest.DigestJob;

/** Measures digests from due readers to recorded results, and the floor under it, in one process and one database file. */
public final class DigestBench {

    /** As many as the product's consumers. */
    private static final int THREADS = 8;

    /** Readers served by both before the clock starts, so that both run compiled. */
    private static final int WARM_UP = 60_000;

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

    /** Runs with this many readers, all due at once. */
    public DigestResult run(int readers) {
        var cast = new DigestCast(Clock.systemUTC().instant());
        cast.newsroom(database);
        cast.readers(database, Math.min(readers, WARM_UP));
        digests();
        floor(cast, "floor-warm-up", Math.min(readers, WARM_UP));
        database.getCollection("subscribers").drop();
        database.getCollection("deliveries").drop();
        cast.readers(database, readers);
        long began = System.nanoTime();
        long digests = digests();
        double seconds = (System.nanoTime() - began) / 1e9;
        return DigestResult.of(readers, digests, seconds, floor(cast, "floor", readers));
    }

    private long digests() {
        long digests = job.runDue().digests();
        drain.await();
        return digests;
    }

    private double floor(DigestCast cast, String name, int readers) {
        MongoDatabase bare = client.getDatabase(name).withCodecRegistry(database.getCodecRegistry());
        cast.readers(bare, readers);
        double seconds = new DigestFloor(bare).run(readers, THREADS);
        bare.drop();
        return seconds;
    }
}
