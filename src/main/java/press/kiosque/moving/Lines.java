package press.kiosque.moving;

import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.batch.infrastructure.item.file.FlatFileItemWriter;
import org.springframework.core.io.FileSystemResource;

/** Files with one thing a line, in UTF-8. */
final class Lines {

    private Lines() {}

    /** Writes a file anew; it is on the disk when the writer is closed. */
    static <T> FlatFileItemWriter<T> writer(Path file, Function<T, String> write) {
        var writer = new FlatFileItemWriter<T>(write::apply);
        writer.setResource(new FileSystemResource(file));
        writer.setEncoding("UTF-8");
        writer.setTransactional(false);
        writer.setForceSync(true);
        writer.setSaveState(false);
        return writer;
    }
}
