package press.kiosque.campaign;

import com.mongodb.client.MongoCursor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/**
 * Reads a newsroom's readers one after the other and gives those who are meant. It keeps no position: a run that begins
 * again hands all over again, and the ledger leaves out who had it.
 */
class AudienceReader implements ItemStreamReader<Subscriber> {

    private final Subscribers subscribers;
    private final String newsroom;
    private final Predicate<Subscriber> meant;
    private @Nullable MongoCursor<Subscriber> readers;

    AudienceReader(Subscribers subscribers, String newsroom, Predicate<Subscriber> meant) {
        this.subscribers = subscribers;
        this.newsroom = newsroom;
        this.meant = meant;
    }

    @Override
    public void open(ExecutionContext context) {
        readers = subscribers.of(newsroom);
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
