package press.kiosque.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.batch.infrastructure.item.file.NonTransientFlatFileException;
import org.springframework.core.io.FileSystemResource;

/**
 * Reads a file in UTF-8, one thing a line; empty lines and a byte order mark are passed over. At a line that cannot be read
 * it ends, so that all before it is taken in.
 */
final class LineReader<T> implements ItemStreamReader<T> {

    private static final int LONGEST = 200;

    private final Path file;
    private final FlatFileItemReader<Line> lines;
    private final Function<String, T> read;
    private @Nullable BrokenLine broken;

    /**
     * Makes a reader.
     *
     * @param read gives what stands in a line, or says by an exception what is wrong with it
     */
    LineReader(Path file, Function<String, T> read) {
        this.file = file;
        this.read = read;
        this.lines = new FlatFileItemReader<>(Line::new);
        lines.setResource(new FileSystemResource(file));
        lines.setBufferedReaderFactory((resource, encoding) ->
                new BufferedReader(new InputStreamReader(resource.getInputStream(), UTF_8.newDecoder())));
        lines.setComments(new String[0]);
        lines.setSaveState(false);
    }

    private record Line(String text, int number) {}

    /** The first line is no thing, but shown to this, which says by an exception what is wrong with it. */
    void expectHeader(Consumer<String> header) {
        lines.setLinesToSkip(1);
        lines.setSkippedLinesCallback(line -> {
            try {
                header.accept(withoutMark(line));
            } catch (RuntimeException e) {
                broken = new BrokenLine(file, 1, plain(e), e);
            }
        });
    }

    @Override
    public void open(ExecutionContext context) {
        lines.open(context);
    }

    @Override
    public @Nullable T read() throws Exception {
        Line line = broken == null ? next() : null;
        if (line == null) {
            return null;
        }
        try {
            return read.apply(line.number() == 1 ? withoutMark(line.text()) : line.text());
        } catch (RuntimeException e) {
            broken = new BrokenLine(file, line.number(), plain(e), e);
            return null;
        }
    }

    /** The next line with anything on it. */
    private @Nullable Line next() throws Exception {
        try {
            Line line = lines.read();
            while (line != null && line.text().isBlank()) {
                line = lines.read();
            }
            return line;
        } catch (NonTransientFlatFileException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            broken = new BrokenLine(
                    file, e.getLineNumber() + 1, "here or soon after, the file is not written in UTF-8: save it so", e);
            return null;
        }
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
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
