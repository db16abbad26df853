package press.kiosque.embedded;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the process that owns a data folder can be reached on this machine; stored as {@code endpoints.json} in the folder.
 *
 * <pre>{"mongodb":"mongodb://127.0.0.1:41003/","broker":"tcp://127.0.0.1:41004","http":8080,"pid":4711,"started":"…"}</pre>
 *
 * @param mongodb the URI of the embedded database
 * @param broker the URL of the embedded broker
 * @param http the port of the site, or 0 when the process serves none
 * @param pid the process
 * @param started when the process started
 */
public record Endpoints(String mongodb, String broker, int http, long pid, Instant started) {

    private static final String FILE = "endpoints.json";

    /** Replaces the file in one step: a reader sees the old one or the new one. */
    void write(Path folder) throws IOException {
        Path draft = Files.createTempFile(folder, "endpoints", ".new"); // owner-only where the file system knows owners
        Files.writeString(draft, JsonMapper.shared().writeValueAsString(this));
        Path file = folder.resolve(FILE);
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the folder's file says, or nothing when there is none or it cannot be understood. */
    public static Optional<Endpoints> read(Path folder) throws IOException {
        try {
            String json = Files.readString(folder.resolve(FILE));
            return Optional.ofNullable(JsonMapper.shared().readValue(json, Endpoints.class));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        }
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
