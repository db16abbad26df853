package press.kiosque.delivery;

import com.mongodb.client.MongoCursor;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/**
 * Tells before anything is sent whom it would reach, by which rule, and why the others not. It decides as the gate does,
 * one reader after the other, and keeps nobody in memory.
 */
@Component
public class ReachForecast {

    private final Subscribers subscribers;
    private final DeliveryRules rules;
    private final Clock clock;

    ReachForecast(Subscribers subscribers, DeliveryRules rules, Clock clock) {
        this.subscribers = subscribers;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The forecast for those of a newsroom's readers who are in the audience; one scan.
     *
     * @param occasion for what it would be sent; only one-time permissions depend on it
     */
    public Forecast of(String newsroom, DeliveryKind kind, String occasion, Predicate<Subscriber> audience) {
        return of(newsroom, kind, occasion, audience, reader -> {});
    }

    /** The same, handing over each reader who would be reached. */
    public Forecast of(
            String newsroom,
            DeliveryKind kind,
            String occasion,
            Predicate<Subscriber> audience,
            Consumer<Subscriber> reached) {
        try (MongoCursor<Subscriber> readers = subscribers.of(newsroom)) {
            return count(readers, kind, occasion, audience, reached);
        }
    }

    /**
     * The forecasts of several occasions, as things stand now but at the moment of each reader's turn; one scan.
     *
     * @param turns when a reader's turn comes, by the occasions of whose audience they are
     */
    public Map<String, Forecast> ofEach(
            String newsroom, DeliveryKind kind, Function<Subscriber, Map<String, Instant>> turns) {
        var counts = new HashMap<String, ForecastCount>();
        try (MongoCursor<Subscriber> readers = subscribers.of(newsroom)) {
            readers.forEachRemaining(reader -> turns.apply(reader).forEach((occasion, at) -> counts.computeIfAbsent(
                            occasion, any -> new ForecastCount(clock.instant()))
                    .add(reader, rules.decide(reader, kind, occasion, at))));
        }
        var forecasts = new HashMap<String, Forecast>();
        counts.forEach((occasion, count) -> forecasts.put(occasion, count.result()));
        return forecasts;
    }

    /** The forecast for these readers. */
    public Forecast of(List<Subscriber> readers, DeliveryKind kind, String occasion) {
        return count(readers.iterator(), kind, occasion, reader -> true, reader -> {});
    }

    private Forecast count(
            Iterator<Subscriber> readers,
            DeliveryKind kind,
            String occasion,
            Predicate<Subscriber> audience,
            Consumer<Subscriber> reached) {
        var count = new ForecastCount(clock.instant());
        while (readers.hasNext()) {
            Subscriber reader = readers.next();
            if (audience.test(reader)) {
                Decision decision = rules.decide(reader, kind, occasion, count.now());
                count.add(reader, decision);
                if (decision instanceof Decision.Go) {
                    reached.accept(reader);
                }
            }
        }
        return count.result();
    }
}
