package press.kiosque.subscriber;

import com.mongodb.client.MongoCursor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads, for a step of a job, those readers of a scan who are meant. It keeps no position: a run that starts again reads from
 * the beginning, and whoever was served is either scanned no more or known to the ledger.
 */
public class SubscriberReader implements ItemStreamReader<Subscriber> {

    private final Supplier<MongoCursor<Subscriber>> scan;
    private final Predicate<Subscriber> meant;
    private @Nullable MongoCursor<Subscriber> readers;

    /** Opens the scan with the step, and closes it with it. */
    public SubscriberReader(Supplier<MongoCursor<Subscriber>> scan, Predicate<Subscriber> meant) {
        this.scan = scan;
        this.meant = meant;
    }

    @Override
    public void open(ExecutionContext context) {
        readers = scan.get();
    }

    @Override
    public @Nullable Subscriber read() {
        while (readers != null && readers.hasNext()) {
            Subscriber reader = readers.next();
            if (meant.test(reader)) {
                return reader;
            }
        }
        return null;
    }

    @Override
    public void close() {
        if (readers != null) {
            readers.close();
            readers = null;
        }
    }
}
