package press.kiosque.moving;

import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.StorageSettings;

/** Our copies of what readers sent that is not words: they stand in a folder, which the database names them from. */
@Component
class SentFiles {

    private static final String FOLDER = "tips";
    private static final String PART = ".part";
    private static final String NAME = "copy.name";

    private final MongoDatabase database;
    private final Path ours;

    SentFiles(MongoDatabase database, StorageSettings settings) {
        this.database = database;
        this.ours = settings.dataDir().resolve(FOLDER);
    }

    /** Puts those into the copy that are not in it yet. */
    void out(Path copy, Consumer<String> progress) throws IOException {
        copyMissing(ours, copy.resolve(FOLDER), name -> true, progress);
    }

    /** Takes those in that are missing here and of which the database knows: nothing of who was forgotten since. */
    void in(Path copy, Consumer<String> progress) throws IOException {
        Set<String> known = database.getCollection(FOLDER)
                .distinct(NAME, ne(NAME, null), String.class)
                .into(new HashSet<>());
        copyMissing(copy.resolve(FOLDER), ours, known::contains, progress);
    }

    private static void copyMissing(Path from, Path to, Predicate<String> meant, Consumer<String> progress)
            throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.createDirectories(to);
        List<Path> missing = missing(from, to, meant);
        for (Path file : missing) {
            copy(file, to.resolve(file.getFileName()));
        }
        progress.accept("files that readers sent: " + missing.size());
    }

    private static List<Path> missing(Path from, Path to, Predicate<String> meant) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            return files.filter(file -> !file.toString().endsWith(PART))
                    .filter(file -> !Files.exists(to.resolve(file.getFileName())))
                    .filter(file -> meant.test(file.getFileName().toString()))
                    .toList();
        }
    }

    /** Under its name only once it is whole; one that was erased meanwhile is passed over. */
    private static void copy(Path file, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + PART);
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            return;
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
