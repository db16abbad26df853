package press.kiosque.moving;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.springframework.batch.core.step.Step;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.CursorReader;
import press.kiosque.subscriber.Consents;

/**
 * Everything in a folder: a file for each collection with a document a line, in MongoDB's extended JSON, and {@code whole.json}
 * when all are there; beside them what readers sent that is not words.
 *
 * <p>Each document is as it was when it was read; writing goes on meanwhile. A run that ended before is taken up with the
 * collection at which it ended. Left out is what means nothing elsewhere: the records of Spring Batch, what browsers' sessions
 * hold, forms that were just sent, who is at which work, and whose canary is missed.
 */
@Component
public class Backups {

    private static final String BEGUN = "begun.json";
    private static final String PART = ".part";
    private static final int CHUNK = 1_000;
    private static final int TOGETHER = 500;
    private static final Pattern LEFT_OUT =
            Pattern.compile("BATCH_.*|system\\..*|browsers|sentForms|leases|canarySilences");

    private final MongoDatabase database;
    private final Consents consents;
    private final MovingRuns runs;
    private final SentFiles sentFiles;
    private final Clock clock;

    Backups(MongoDatabase database, Consents consents, MovingRuns runs, SentFiles sentFiles, Clock clock) {
        this.database = database;
        this.consents = consents;
        this.runs = runs;
        this.sentFiles = sentFiles;
        this.clock = clock;
    }

    /**
     * Writes everything into this folder, or what a run before has left to do.
     *
     * @param progress is told of each collection, and now and then how far it has come
     * @throws IllegalArgumentException if a whole copy is there already
     */
    public void write(Path folder, Consumer<String> progress) throws IOException {
        if (Files.exists(folder.resolve(WholeCopy.FILE))) {
            throw new IllegalArgumentException(folder + " holds a whole copy already: name another folder");
        }
        OwnersOnly.make(folder);
        Path begun = folder.resolve(BEGUN);
        if (!Files.exists(begun)) {
            Path part = Files.writeString(folder.resolve(BEGUN + PART), WholeCopy.begun(clock.instant()));
            Files.move(part, begun, StandardCopyOption.ATOMIC_MOVE);
        }
        List<String> collections = collections();
        for (String name : collections) {
            write(name, folder, progress);
        }
        sentFiles.out(folder, progress);
        WholeCopy.complete(folder, begun, collections);
    }

    private void write(String name, Path folder, Consumer<String> progress) throws IOException {
        Path file = folder.resolve(name + WholeCopy.SUFFIX);
        if (!Files.exists(file)) {
            Path part = folder.resolve(name + PART);
            runs.run("backup", out(name, part, progress));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> !LEFT_OUT.matcher(name).matches())
                .sorted()
                .toList();
    }

    private Step out(String name, Path file, Consumer<String> progress) {
        var lines = Lines.<BsonDocument>writer(file, document -> document.toJson(WholeCopy.EXACT));
        var documents = database.getCollection(name, BsonDocument.class);
        var told = new Told(name, progress);
        return runs.step(
                name,
                CHUNK,
                new CursorReader<>(() -> documents.find().batchSize(TOGETHER).iterator()),
                new OpenedWith<>(
                        some -> {
                            lines.write(some);
                            told.more(some.size());
                        },
                        lines));
    }

    /**
     * Takes everything in that is not there yet: documents of this database stay as they are, so that doing it twice
     * changes nothing. What is about readers who were forgotten here after the copy was begun stays out.
     *
     * @return how many documents were missing
     * @throws IllegalArgumentException if there is no whole copy in the folder
     * @throws BrokenLine at a line that cannot be read
     */
    public long restore(Path folder, Consumer<String> progress) throws IOException {
        WholeCopy copy = WholeCopy.in(folder);
        long missing = 0;
        for (String name : copy.collections()) {
            missing += in(name, copy, progress);
        }
        sentFiles.in(folder, progress);
        return missing;
    }

    private long in(String name, WholeCopy copy, Consumer<String> progress) {
        Path file = copy.folder().resolve(name + WholeCopy.SUFFIX);
        var writer = new MissingDocuments(
                database.getCollection(name, BsonDocument.class), consents, copy.begun(), new Told(name, progress));
        var lines = new LineReader<>(file, BsonDocument::parse);
        runs.run("restore", runs.step(name, CHUNK, lines, writer));
        lines.complain();
        return writer.added();
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
