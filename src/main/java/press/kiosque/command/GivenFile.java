package press.kiosque.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that was named on the command line. {@link Failure} tells of one that is not there. */
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

    private static void refuseFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a folder, not a file");
        }
    }
}
