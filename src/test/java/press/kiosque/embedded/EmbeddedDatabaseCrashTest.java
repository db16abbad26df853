package press.kiosque.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes, at random moments and several times over the same file. Each document has a number that only
 * rises; the writer says {@code id number} for every write that was acknowledged.
 */
class EmbeddedDatabaseCrashTest {

    static final int ROUNDS = 5;

    @TempDir
    Path folder;

    final Random random = new Random();
    final Map<String, Integer> acknowledged = new HashMap<>();

    @Test
    void a_killed_process_loses_nothing_that_was_acknowledged() throws IOException {
        Path file = folder.resolve("kiosque.mv");

        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(file, round);

            try (EmbeddedDatabase database = EmbeddedDatabase.open(file, Duration.ofMillis(2));
                    MongoClient client = MongoClients.create(database.connectionString())) {
                MongoCollection<Document> ledger = Writer.ledger(client);
                assertThat(lost(ledger)).isEmpty();
                assertThat(strayIndexEntries(ledger)).isEmpty();
                assertThat(refusedDuplicates(ledger)).isEqualTo(acknowledged.size());
            }
        }
    }

    private void writeAndKill(Path file, int round) throws IOException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int enough = 100 + random.nextInt(2000);
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            int seen = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line);
                if (++seen == enough) {
                    writer.toHandle().destroyForcibly(); // leaves what was said and not yet read
                }
            }
            assertThat(seen).isGreaterThanOrEqualTo(enough);
        } finally {
            writer.destroyForcibly();
        }
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 2 && line.endsWith(";")) {
            acknowledged.merge(words[0], Integer.valueOf(words[1].replace(";", "")), Math::max);
        }
    }

    private List<String> lost(MongoCollection<Document> ledger) {
        Map<String, Integer> stored = new HashMap<>();
        for (Document row : ledger.find()) {
            stored.put(row.getString("_id"), row.getInteger("number"));
        }
        return acknowledged.entrySet().stream()
                .filter(entry -> stored.getOrDefault(entry.getKey(), -1) < entry.getValue())
                .map(Map.Entry::toString)
                .toList();
    }

    /** Each row must be found by its unique key, also one whose acknowledgement was cut off. */
    private static Set<String> strayIndexEntries(MongoCollection<Document> ledger) {
        List<String> keys = new ArrayList<>();
        ledger.find().forEach(row -> keys.add(row.getString("key")));
        Set<String> strays = new HashSet<>(keys);
        ledger.find(in("key", keys)).forEach(row -> strays.remove(row.getString("key")));
        return strays;
    }

    private int refusedDuplicates(MongoCollection<Document> ledger) {
        List<Document> duplicates = acknowledged.keySet().stream()
                .map(id -> new Document("_id", "again-" + id).append("key", Writer.keyOf(id)))
                .toList();
        MongoBulkWriteException refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> ledger.insertMany(duplicates, new InsertManyOptions().ordered(false)));
        assertThat(refused.getWriteErrors()).extracting(BulkWriteError::getCode).containsOnly(11000);
        return refused.getWriteErrors().size();
    }

    /** The process that is killed. */
    static final class Writer {

        private static final int THREADS = 6;
        private static final int BATCH = 20;

        private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        private final MongoCollection<Document> ledger;

        private Writer(MongoCollection<Document> ledger) {
            this.ledger = ledger;
        }

        public static void main(String[] arguments) {
            EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]), Duration.ofMillis(2));
            MongoCollection<Document> ledger = ledger(MongoClients.create(database.connectionString()));
            ledger.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            Writer writer = new Writer(ledger);
            for (int thread = 0; thread < THREADS; thread++) {
                String prefix = arguments[1] + "-" + thread + "-";
                new Thread(() -> writer.writeForEver(prefix)).start();
            }
        }

        static MongoCollection<Document> ledger(MongoClient client) {
            return client.getDatabase("kiosque").getCollection("ledger");
        }

        static String keyOf(String id) {
            return "key of " + id;
        }

        private void writeForEver(String prefix) {
            for (int i = 0; ; i++) {
                String id = prefix + i;
                ledger.insertOne(row(id));
                say(id, 1);
                String earlier = prefix + i / 2;
                ledger.updateOne(eq("_id", earlier), set("number", i + 2));
                say(earlier, i + 2);
                insertBatch(prefix + i + "-");
            }
        }

        private void insertBatch(String prefix) {
            List<Document> rows = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                rows.add(row(prefix + i));
            }
            ledger.insertMany(rows, new InsertManyOptions().ordered(false));
            rows.forEach(row -> say(row.getString("_id"), 1));
        }

        private static Document row(String id) {
            return new Document("_id", id)
                    .append("key", keyOf(id))
                    .append("number", 1)
                    .append("note", "x".repeat(300));
        }

        /** One write a line: the system hands it over whole even when the process dies right after. */
        private void say(String id, int number) {
            try {
                out.write((id + " " + number + ";\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("Nobody listens any more", e);
            }
        }
    }
}
