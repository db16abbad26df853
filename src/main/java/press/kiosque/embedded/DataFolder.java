package press.kiosque.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder with everything that this installation keeps. One process owns it, by a lock of the operating system that ends
 * with the process however it dies; another one finds in it where the owner can be reached.
 */
public sealed interface DataFolder permits DataFolder.Owned, DataFolder.HeldByAnother {

    /** The folder itself, as an absolute path. */
    Path path();

    /** The space in bytes that this user may still fill on the folder's disk. */
    default long freeBytes() {
        try {
            return Files.getFileStore(path()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot ask for the free space of " + path(), e);
        }
    }

    /**
     * Makes the folder if needed and tries to become its owner, without waiting.
     *
     * @throws UnusableStorageException when the folder cannot be made, is no folder or cannot be written
     */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        makeFolder(path);
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                return new HeldByAnother(path);
            }
            Endpoints.delete(path); // left by an owner that was killed
            return new Owned(path, lock);
        } catch (IOException e) {
            throw new UnusableStorageException(
                    "The data folder " + path + " cannot be written (" + e.getMessage()
                            + "). Give the user that runs Kiosque"
                            + " the right to write it, or name another folder in kiosque.data-dir.",
                    e);
        }
    }

    private static void makeFolder(Path path) {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new UnusableStorageException(
                    "The data folder " + path + " is a file. Move it away, or name a folder in kiosque.data-dir.", e);
        } catch (AccessDeniedException e) {
            throw new UnusableStorageException(
                    "The data folder " + path
                            + " cannot be made: access is denied. Make it for the user that runs Kiosque, or"
                            + " name another folder in kiosque.data-dir.",
                    e);
        } catch (IOException e) {
            throw new UnusableStorageException(
                    "The data folder " + path + " cannot be made (" + e.getMessage()
                            + "). Name a folder on a disk that can be" + " written in kiosque.data-dir.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it; to close the channel would give that lock free on POSIX systems
        }
    }

    /** This process owns the folder, until it closes it or ends. */
    final class Owned implements DataFolder, AutoCloseable {

        private final Path path;
        private final FileLock lock;

        private Owned(Path path, FileLock lock) {
            this.path = path;
            this.lock = lock;
        }

        @Override
        public Path path() {
            return path;
        }

        /** Tells later processes where to reach this one. May be called again when something has changed. */
        public void publish(Endpoints endpoints) {
            try {
                endpoints.write(path);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write where this process is reached into " + path, e);
            }
        }

        /** Withdraws the endpoints and gives the folder free. Closing twice does nothing. */
        @Override
        public void close() {
            try {
                if (lock.isValid()) {
                    Endpoints.delete(path);
                    lock.acquiredBy().close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot give the data folder " + path + " free", e);
            }
        }
    }

    /**
     * Another process owns the folder.
     *
     * @param path the folder
     */
    record HeldByAnother(Path path) implements DataFolder {

        /** Where to reach the owner, or nothing while it is still starting. */
        public Optional<Endpoints> endpoints() {
            try {
                return Endpoints.read(path);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read where the owner of " + path + " is reached", e);
            }
        }
    }
}
