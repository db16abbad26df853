package press.kiosque.delivery;

import com.mongodb.client.MongoCursor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import java.time.Clock;
import java.time.Instant;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Gauges;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscribers;

/** Counts now and then how many of those who want digests have an open window; one scan of each newsroom's readers. */
@Component
public class WindowWatch {

    private final Newsrooms newsrooms;
    private final Subscribers subscribers;
    private final Clock clock;
    private final MultiGauge wanting;
    private final MultiGauge coverage;

    WindowWatch(Newsrooms newsrooms, Subscribers subscribers, MeterRegistry meters, Clock clock) {
        this.newsrooms = newsrooms;
        this.subscribers = subscribers;
        this.clock = clock;
        this.wanting = MultiGauge.builder("kiosque.window.readers")
                .description("Readers who have agreed to digests")
                .register(meters);
        this.coverage = MultiGauge.builder("kiosque.window.coverage")
                .description("Share of them whose window is open, 0 to 1")
                .register(meters);
    }

    private record Count(long readers, long open) {

        double coverage() {
            return readers == 0 ? 1 : (double) open / readers;
        }
    }

    /** Counts anew, one at a time so that an older count never replaces a newer. Called by the route {@code window-watch}. */
    public synchronized void look() {
        var counts = new TreeMap<String, Count>();
        for (Newsroom newsroom : newsrooms.all()) {
            counts.put(newsroom.id(), count(newsroom.id(), clock.instant()));
        }
        Gauges.show(wanting, "newsroom", counts, Count::readers);
        Gauges.show(coverage, "newsroom", counts, Count::coverage);
    }

    private Count count(String newsroom, Instant now) {
        long agreed = 0;
        long open = 0;
        try (MongoCursor<Subscriber> readers = subscribers.of(newsroom)) {
            while (readers.hasNext()) {
                Subscriber reader = readers.next();
                if (reader.mayReceive(Purpose.DIGEST)) {
                    agreed++;
                    open += reader.windowEnds() != null && now.isBefore(reader.windowEnds()) ? 1 : 0;
                }
            }
        }
        return new Count(agreed, open);
    }
}
