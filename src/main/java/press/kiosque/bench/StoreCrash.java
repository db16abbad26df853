package press.kiosque.bench;

import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;

/** A database file whose writers are killed; each says the id of every row of which it was told that it is stored. */
final class StoreCrash {

    private static final int THREADS = 6;
    private static final int LEAST = 1_000;
    private static final int MOST = 4_000;

    private final Path file;
    private final String side;
    private final Set<String> acknowledged = new HashSet<>();

    StoreCrash(Path file, String side) {
        this.file = file;
        this.side = side;
    }

    /** Starts a writer and ends it by SIGKILL after some thousand acknowledgements. */
    void writeAndKill() throws IOException {
        Process writer =
                NodeProcess.java(StoreCrash.class, side, file.toString()).start();
        int enough = ThreadLocalRandom.current().nextInt(LEAST, MOST);
        int seen = 0;
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(";")) {
                    acknowledged.add(line);
                }
                if (++seen == enough) {
                    writer.toHandle().destroyForcibly(); // leaves what was said and not yet read
                }
            }
        } finally {
            writer.destroyForcibly();
        }
        if (seen < enough) {
            throw new IllegalStateException("the writer ended by itself after " + seen + " writes");
        }
    }

    long acknowledged() {
        return acknowledged.size();
    }

    /** How many of the acknowledged rows the file does not hold. */
    long lost() {
        var missing = new HashSet<>(acknowledged);
        try (var store = open(side, file)) {
            rows(store).find().projection(include("_id")).forEach(row -> missing.remove(row.getString("_id")));
        }
        return missing.size();
    }

    private static StoreSide open(String side, Path file) {
        return side.equals("ours") ? StoreSide.ours(file) : StoreSide.stock(file);
    }

    private static MongoCollection<Document> rows(StoreSide store) {
        return store.database("kiosque").getCollection("rows");
    }

    /** The process that is killed: the side, the file. */
    public static void main(String[] arguments) {
        var rows = rows(open(arguments[0], Path.of(arguments[1])));
        var said = new FileOutputStream(FileDescriptor.out);
        String life = ProcessHandle.current().pid() + "-";
        for (int thread = 0; thread < THREADS; thread++) {
            String prefix = life + thread + "-";
            new Thread(() -> write(rows, prefix, said), "writer").start();
        }
    }

    /** One line is one write: the system hands it over whole, even if the process dies right after. */
    private static void write(MongoCollection<Document> rows, String prefix, FileOutputStream said) {
        String note = "x".repeat(500);
        for (long number = 0; ; number++) {
            String id = prefix + number + ";";
            rows.insertOne(new Document("_id", id).append("note", note));
            try {
                said.write((id + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("nobody listens any more", e);
            }
        }
    }
}
