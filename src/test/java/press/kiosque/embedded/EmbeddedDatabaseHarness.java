package press.kiosque.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A database on disk with a client, opened anew for each test. */
abstract class EmbeddedDatabaseHarness {

    @TempDir
    Path folder;

    EmbeddedDatabase database;
    MongoClient client;
    MongoCollection<Document> readers;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.open(folder.resolve("kiosque.mv"), Duration.ofMillis(2));
        client = MongoClients.create(database.connectionString());
        readers = client.getDatabase("kiosque").getCollection("readers");
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    void reopen() {
        close();
        open();
    }

    static Document reader(String id, int hour) {
        return new Document("_id", id).append("hour", hour);
    }

    static List<Document> numbered(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Document("_id", i).append("hour", i))
                .toList();
    }

    static <T> List<T> inThreads(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(Collections.nCopies(threads, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
