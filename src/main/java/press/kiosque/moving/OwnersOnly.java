package press.kiosque.moving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What its owner alone may open: what is moved out is about people, and has the keys of the house in it. */
final class OwnersOnly {

    private OwnersOnly() {}

    /** Takes the rights of others to this file where the file system knows them. */
    static void keep(Path file) throws IOException {
        restrict(file, "rw-------");
    }

    /** Makes the folder if needed, and takes the rights of others where the file system knows them. */
    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
