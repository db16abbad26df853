package press.kiosque.digest;

import com.mongodb.client.MongoCursor;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/**
 * Reads the readers of one partition who are due. It keeps no position: whoever was served is no longer due, so a run
 * that starts again reads just those who are left.
 */
class DueSubscribers implements ItemStreamReader<Subscriber> {

    private final Subscribers subscribers;
    private final String newsroom;
    private final Instant now;
    private final Predicate<Subscriber> partition;
    private @Nullable MongoCursor<Subscriber> due;

    DueSubscribers(Subscribers subscribers, String newsroom, Instant now, Predicate<Subscriber> partition) {
        this.subscribers = subscribers;
        this.newsroom = newsroom;
        this.now = now;
        this.partition = partition;
    }

    @Override
    public void open(ExecutionContext context) {
        due = subscribers.due(newsroom, now);
    }

    @Override
    public @Nullable Subscriber read() {
        while (due != null && due.hasNext()) {
            Subscriber subscriber = due.next();
            if (partition.test(subscriber)) {
                return subscriber;
            }
        }
        return null;
    }

    @Override
    public void close() {
        if (due != null) {
            due.close();
            due = null;
        }
    }
}
