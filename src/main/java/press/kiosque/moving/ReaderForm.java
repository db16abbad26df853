package press.kiosque.moving;

import java.nio.file.Path;
import java.util.Optional;

/** How readers stand in a file, one a line. */
interface ReaderForm {

    /** The form that a file's name asks for. */
    static ReaderForm of(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
            return new JsonForm();
        }
        if (name.endsWith(".csv")) {
            return new CsvForm();
        }
        throw new IllegalArgumentException(file + ": name it .jsonl (everything) or .csv (for a spreadsheet)");
    }

    /** The first line, where there is one that is no reader. */
    Optional<String> header();

    /**
     * Looks at the first line of a file where that is no reader.
     *
     * @throws IllegalArgumentException if readers do not follow in this form; the message says what it must be
     */
    default void follow(String header) {}

    String write(MovedReader moved);

    /**
     * Reads a line.
     *
     * @throws RuntimeException whose message says what is wrong with it
     */
    MovedReader read(String line);
}
