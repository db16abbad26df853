package press.kiosque.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The data folder of a demo: one that was asked for and stays, or a temporary one that goes with the demo. */
public record DemoFolder(Path path, boolean temporary) implements AutoCloseable {

    /**
     * The folder to use.
     *
     * @throws IllegalArgumentException if the one asked for is not empty: a demo begins with nothing
     */
    public static DemoFolder at(Optional<Path> asked) throws IOException {
        if (asked.isEmpty()) {
            return new DemoFolder(Files.createTempDirectory("kiosque-demo-"), true);
        }
        Path folder = Files.createDirectories(asked.get());
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        "--data-dir " + folder + " is not empty; name an empty or new folder");
            }
        }
        return new DemoFolder(folder, false);
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
