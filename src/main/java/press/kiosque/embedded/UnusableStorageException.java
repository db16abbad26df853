package press.kiosque.embedded;

import org.jspecify.annotations.Nullable;

/** The data folder or a file in it cannot be used; the message says which and what to do. */
public class UnusableStorageException extends RuntimeException {

    public UnusableStorageException(String message) {
        this(message, null);
    }

    UnusableStorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
