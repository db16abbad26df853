package press.kiosque.moving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that its owner alone may open: what is moved out is about people, and has the keys of the house in it. */
final class PrivateFolder {

    private PrivateFolder() {}

    /** Makes the folder if needed, and takes the rights of others where the file system knows them. */
    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
