package press.kiosque.moving;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.core.io.FileSystemResource;

/** Reads a file in UTF-8, one thing a line. At a line that cannot be read it ends, so that all before it is taken in. */
final class LineReader<T> implements ItemStreamReader<T> {

    private static final int LONGEST = 200;

    private final FlatFileItemReader<Line> lines;
    private final Function<String, T> read;
    private @Nullable BrokenLine broken;

    /**
     * Makes a reader.
     *
     * @param skipped lines at the file's beginning that are left out
     * @param read gives what stands in a line, or says by an exception what is wrong with it
     */
    LineReader(Path file, int skipped, Function<String, T> read) {
        this.read = read;
        this.lines = new FlatFileItemReader<>(Line::new);
        lines.setResource(new FileSystemResource(file));
        lines.setEncoding("UTF-8");
        lines.setComments(new String[0]);
        lines.setLinesToSkip(skipped);
        lines.setSaveState(false);
    }

    private record Line(String text, int number) {}

    @Override
    public void open(ExecutionContext context) {
        lines.open(context);
    }

    @Override
    public @Nullable T read() throws Exception {
        Line line = broken == null ? lines.read() : null;
        if (line == null) {
            return null;
        }
        try {
            return read.apply(line.text());
        } catch (RuntimeException e) {
            broken = new BrokenLine(line.number(), plain(e), e);
            return null;
        }
    }

    private static String plain(RuntimeException e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String once = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
        return once.length() <= LONGEST ? once : once.substring(0, LONGEST) + "…";
    }

    @Override
    public void close() {
        lines.close();
    }

    /** Throws what ended the reading, if anything but the file's end did. */
    void complain() {
        if (broken != null) {
            throw broken;
        }
    }
}
