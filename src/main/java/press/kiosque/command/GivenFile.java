package press.kiosque.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads and writes files that were named on the command line. {@link Failure} tells of one that is not there. */
final class GivenFile {

    private GivenFile() {}

    /** All of it. */
    static byte[] bytes(Path file) throws IOException {
        refuseFolder(file);
        return Files.readAllBytes(file);
    }

    /** All of it, which must be text in UTF-8. */
    static String text(Path file) throws IOException {
        refuseFolder(file);
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not text in UTF-8: save it in that encoding", e);
        }
    }

    /** Writes the text into this file, or prints it if none was named. */
    static void write(String text, @Nullable Path file, PrintWriter out) throws IOException {
        if (file == null) {
            out.print(text);
            out.flush();
        } else {
            Files.writeString(file, text);
        }
    }

    private static void refuseFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a folder, not a file");
        }
    }
}
