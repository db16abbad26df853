package press.kiosque.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.OffHeapStore;

/** Opens the file of the embedded database, or says what is wrong with it. */
final class EmbeddedFile {

    /** Written into each file, so that a later form of the data and a stranger's file are recognised. */
    private static final int FORMAT = 0x6B01;

    private static final int CACHE_MEGABYTES = 32;
    private static final int PAGE_BYTES = 8 * 1024;

    /** How long space that became free is left alone; every commit is on the disk before it is used again. */
    private static final int RETENTION_MILLIS = 2000;

    private static final int FILL_PERCENT = 80;
    private static final int GATHERED_BYTES = 8 * 1024 * 1024;

    private EmbeddedFile() {}

    static MVStore open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableStorageException(
                    "The database file " + file + " cannot be made: its folder is missing.", null);
        }
        try {
            MVStore store = withoutOwnCommits(
                    new MVStore.Builder().fileName(file.toAbsolutePath().toString()));
            store.setRetentionTime(RETENTION_MILLIS);
            checkFormat(store, file);
            return store;
        } catch (MVStoreException e) {
            throw unusable(file, e);
        }
    }

    /** A store that works as with a file, its chunks in memory outside the heap; space that became free is used at once. */
    static MVStore inMemory() {
        MVStore store = withoutOwnCommits(new MVStore.Builder().fileStore(new OffHeapStore()));
        store.setRetentionTime(0);
        return store;
    }

    /**
     * Writes what is left, gathers sparse parts of the file for a while, and closes it.
     *
     * <p>Parts are only written anew, never moved: to move them, which the store could do as well, fails now and then (H2
     * issue 4086).
     */
    static void close(MVStore store, Duration gathering) {
        if (store.isPersistent() && !store.isClosed()) {
            store.setRetentionTime(0);
            long end = System.nanoTime() + gathering.toNanos();
            while (System.nanoTime() < end && store.compact(FILL_PERCENT, GATHERED_BYTES)) {
                store.commit();
                store.sync();
            }
        }
        store.close();
    }

    /** The store must never commit by itself, neither after a time nor when its buffer is full: it would cut a change in two. */
    private static MVStore withoutOwnCommits(MVStore.Builder builder) {
        MVStore store = builder.autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .pageSplitSize(PAGE_BYTES)
                .open();
        store.setVersionsToKeep(0);
        return store;
    }

    private static void checkFormat(MVStore store, Path file) {
        if (store.getFileStore().isReadOnly()) {
            store.closeImmediately();
            throw new UnusableStorageException(
                    "The database file " + file
                            + " is read-only. Give the user that runs Kiosque the right to write it.",
                    null);
        }
        if (store.getMapNames().isEmpty() && store.getStoreVersion() == 0) {
            store.setStoreVersion(FORMAT);
        } else if (store.getStoreVersion() != FORMAT) {
            store.closeImmediately();
            throw new UnusableStorageException(
                    "The file " + file
                            + " was not written by this version of Kiosque. Move it away, or name another data"
                            + " folder in kiosque.data-dir.",
                    null);
        }
    }

    static UnusableStorageException unusable(Path file, MVStoreException e) {
        String what =
                switch (e.getErrorCode()) {
                    case DataUtils.ERROR_FILE_LOCKED -> " is open in another process. Stop that one first.";
                    case DataUtils.ERROR_WRITING_FAILED ->
                        " cannot be written. Look at the rights of the folder and at the free space of the disk.";
                    case DataUtils.ERROR_READING_FAILED,
                            DataUtils.ERROR_FILE_CORRUPT,
                            DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                        " is damaged or is no database. Keep a copy, then put your backup in its place; without the file"
                                + " Kiosque starts empty.";
                    default -> " cannot be opened: " + e.getMessage();
                };
        return new UnusableStorageException("The database file " + file + what, e);
    }
}
