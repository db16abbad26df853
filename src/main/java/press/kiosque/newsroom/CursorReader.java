package press.kiosque.newsroom;

import com.mongodb.client.MongoCursor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads, for a step of a job, what is meant of a scan. It keeps no position: a run that starts again reads from the beginning,
 * and what was done is either scanned no more or known to be done.
 */
public class CursorReader<T> implements ItemStreamReader<T> {

    private final Supplier<MongoCursor<T>> scan;
    private final Predicate<T> meant;
    private @Nullable MongoCursor<T> found;

    /** Opens the scan with the step, and closes it with it. */
    public CursorReader(Supplier<MongoCursor<T>> scan, Predicate<T> meant) {
        this.scan = scan;
        this.meant = meant;
    }

    /** The same for all that is scanned. */
    public CursorReader(Supplier<MongoCursor<T>> scan) {
        this(scan, any -> true);
    }

    @Override
    public void open(ExecutionContext context) {
        found = scan.get();
    }

    @Override
    public @Nullable T read() {
        while (found != null && found.hasNext()) {
            T next = found.next();
            if (meant.test(next)) {
                return next;
            }
        }
        return null;
    }

    @Override
    public void close() {
        if (found != null) {
            found.close();
            found = null;
        }
    }
}
