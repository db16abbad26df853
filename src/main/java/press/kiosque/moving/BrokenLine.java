package press.kiosque.moving;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A line of a file that cannot be taken in; the message says which and what to do. */
public class BrokenLine extends IllegalArgumentException {

    BrokenLine(Path file, int line, String what, @Nullable Throwable cause) {
        super(
                file + ", line " + line + ": " + what
                        + ". Mend it and run again: what came before it is in, and stays.",
                cause);
    }
}
