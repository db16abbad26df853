package press.kiosque.moving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * What a copy says of itself in {@code whole.json}, which is there once all of it is: when it was begun, and how many documents
 * each file holds. Copies of earlier versions do not say how many.
 *
 * <pre>{"begun": {"$date": {"$numberLong": "1795996800000"}}, "documents": {"newsrooms": {"$numberLong": "1"}, …}}</pre>
 */
record WholeCopy(Path folder, BsonDocument said) {

    static final String FILE = "whole.json";
    static final String SUFFIX = ".jsonl";

    private static final String BEGUN = "begun";
    private static final String DOCUMENTS = "documents";
    static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    /** Taken in last, the very last first to set off work: a push that is due would find no readers before. */
    private static final List<String> LAST = List.of("subscribers", "newsrooms", "push_series", "campaigns");

    /** What a copy that was begun then says before it is whole. */
    static String begun(Instant moment) {
        return new BsonDocument(BEGUN, new BsonDateTime(moment.toEpochMilli())).toJson(EXACT);
    }

    /** Says that the copy in this folder is whole: that it was begun is said there already. */
    static void complete(Path folder, Path begun, Collection<String> collections) throws IOException {
        var counts = new BsonDocument();
        for (String name : collections) {
            counts.append(name, new BsonInt64(lines(folder.resolve(name + SUFFIX))));
        }
        BsonDocument said = BsonDocument.parse(Files.readString(begun)).append(DOCUMENTS, counts);
        Path part = Files.writeString(folder.resolve(FILE + ".part"), said.toJson(EXACT));
        Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(begun);
    }

    /**
     * The copy in this folder.
     *
     * @throws IllegalArgumentException if none is there, or not all of it any more
     */
    static WholeCopy in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(folder + " holds no whole copy: there is no " + FILE
                    + " in it. Run backup on that folder once more, or name another one");
        }
        var copy = new WholeCopy(folder, BsonDocument.parse(Files.readString(file)));
        copy.check();
        return copy;
    }

    private void check() throws IOException {
        for (var count : counts().entrySet()) {
            Path file = folder.resolve(count.getKey() + SUFFIX);
            long written = count.getValue().asNumber().longValue();
            long found = Files.exists(file) ? lines(file) : 0;
            if (found != written) {
                throw new IllegalArgumentException(
                        "%s holds %d lines, and %d were written: nothing is taken in. Use another copy; or, to take in what is left, write %d into %s"
                                .formatted(file, found, written, found, FILE));
            }
        }
    }

    private BsonDocument counts() {
        return said.getDocument(DOCUMENTS, new BsonDocument());
    }

    Instant begun() {
        return Instant.ofEpochMilli(said.getDateTime(BEGUN).getValue());
    }

    /** Its collections in the order in which they are taken in. */
    List<String> collections() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(name -> counts().isEmpty() || counts().containsKey(name))
                    .sorted(Comparator.<String>comparingInt(LAST::indexOf).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
