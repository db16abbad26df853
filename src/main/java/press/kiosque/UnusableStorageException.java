package press.kiosque;

import org.jspecify.annotations.Nullable;

/** The data folder or the embedded database in it cannot be used. The message names the file and says what to do. */
public final class UnusableStorageException extends RuntimeException {

    UnusableStorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
