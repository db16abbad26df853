package press.kiosque.moving;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.springframework.batch.core.step.Step;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Consents;

/**
 * Everything in a folder: a file for each collection with a document a line, in MongoDB's extended JSON, and {@code whole.json}
 * when all are there.
 *
 * <p>Each document is as it was when it was read; writing goes on meanwhile. A run that ended before is taken up with the
 * collection at which it ended. The records of Spring Batch are left out, and what browsers' sessions hold.
 */
@Component
public class Backups {

    private static final String SUFFIX = ".jsonl";
    private static final String WHOLE = "whole.json";
    private static final String BEGUN = "begun.json";
    private static final String PART = ".part";
    private static final int CHUNK = 1_000;
    private static final Pattern LEFT_OUT = Pattern.compile("BATCH_.*|system\\..*|browsers");
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final MongoDatabase database;
    private final Consents consents;
    private final MovingRuns runs;
    private final Clock clock;

    Backups(MongoDatabase database, Consents consents, MovingRuns runs, Clock clock) {
        this.database = database;
        this.consents = consents;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Writes everything into this folder, or what a run before has left to do.
     *
     * @param progress is told of each collection, and now and then how far it has come
     * @throws IllegalArgumentException if a whole copy is there already
     */
    public void write(Path folder, Consumer<String> progress) throws IOException {
        if (Files.exists(folder.resolve(WHOLE))) {
            throw new IllegalArgumentException(folder + " holds a whole copy already: name another folder");
        }
        OwnersOnly.make(folder);
        if (!Files.exists(folder.resolve(BEGUN))) {
            Path part = Files.writeString(folder.resolve(BEGUN + PART), moment());
            Files.move(part, folder.resolve(BEGUN), StandardCopyOption.ATOMIC_MOVE);
        }
        for (String name : collections()) {
            Path file = folder.resolve(name + SUFFIX);
            if (!Files.exists(file)) {
                Path part = folder.resolve(name + PART);
                runs.run("backup", out(name, part, progress));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.move(folder.resolve(BEGUN), folder.resolve(WHOLE), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> !LEFT_OUT.matcher(name).matches())
                .sorted()
                .toList();
    }

    private String moment() {
        return new BsonDocument("begun", new BsonDateTime(clock.instant().toEpochMilli())).toJson(EXACT);
    }

    private Step out(String name, Path file, Consumer<String> progress) {
        var lines = Lines.<BsonDocument>writer(file, document -> document.toJson(EXACT));
        var reader = new CollectionReader(database.getCollection(name, BsonDocument.class));
        var told = new Told(name, progress);
        return runs.step(
                name,
                CHUNK,
                reader,
                new OpenedWith<>(
                        documents -> {
                            lines.write(documents);
                            told.more(documents.size());
                        },
                        lines));
    }

    /**
     * Takes everything in that is not there yet: documents of this database stay as they are, so that doing it twice
     * changes nothing. What is about readers who were forgotten here after the copy was begun stays out.
     *
     * @throws IllegalArgumentException if there is no whole copy in the folder
     * @throws BrokenLine at a line that cannot be read
     */
    public void restore(Path folder, Consumer<String> progress) throws IOException {
        Path whole = folder.resolve(WHOLE);
        if (!Files.exists(whole)) {
            throw new IllegalArgumentException(folder + " holds no whole copy: there is no " + WHOLE
                    + " in it. Run backup on that folder once more, or name another one");
        }
        Instant begun = Instant.ofEpochMilli(
                BsonDocument.parse(Files.readString(whole)).getDateTime("begun").getValue());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> collections = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            collections.forEach(file -> in(file, begun, progress));
        }
    }

    private void in(Path file, Instant begun, Consumer<String> progress) {
        String name = file.getFileName().toString().replace(SUFFIX, "");
        var writer = new MissingDocuments(
                database.getCollection(name, BsonDocument.class), consents, begun, new Told(name, progress));
        var lines = new LineReader<>(file, BsonDocument::parse);
        runs.run("restore", runs.step(name, CHUNK, lines, writer));
        lines.complain();
    }

    /** Says how far a collection has come. */
    static final class Told {

        private final String name;
        private final Consumer<String> progress;
        private long done;

        Told(String name, Consumer<String> progress) {
            this.name = name;
            this.progress = progress;
        }

        void more(long some) {
            done += some;
            progress.accept(name + ": " + done);
        }
    }
}
