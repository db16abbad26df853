package press.kiosque.delivery;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.SeenBook;

/**
 * Up to when readers have got and seen what was sent. Many receipts come for each digest and the latest says all, so they
 * are gathered and written in one go by the route {@code watermarks}; a process that dies loses a second of them at most,
 * until the reader's next receipt.
 */
@Component
public class Watermarks {

    private final SeenBook seen;
    private Map<String, Instant> delivered = new HashMap<>();
    private Map<String, Instant> read = new HashMap<>();

    Watermarks(SeenBook seen) {
        this.seen = seen;
    }

    synchronized void delivered(String subscriber, Instant upTo) {
        delivered.merge(subscriber, upTo, Watermarks::later);
    }

    synchronized void read(String subscriber, Instant upTo) {
        read.merge(subscriber, upTo, Watermarks::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Writes what was gathered since the last time. */
    @PreDestroy
    public synchronized void write() {
        seen.write(delivered, read);
        delivered = new HashMap<>();
        read = new HashMap<>();
    }
}
