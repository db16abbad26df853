package press.kiosque.subscriber;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Aside;
import press.kiosque.newsroom.Readership;

/** Counts aside how many readers editions and topics have. */
@Component
@ConditionalOnWebApplication
class ReaderCounts implements Readership {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final SubscriberList readers;
    private final Aside<Counts> counted = new Aside<>(1, FRESH);

    ReaderCounts(SubscriberList readers) {
        this.readers = readers;
    }

    /** Who takes an edition at all, and who follows which topic. */
    private record Counts(long takers, Map<String, Long> followers) {}

    @Override
    public Optional<Long> ofEditions(String newsroom) {
        return of(newsroom).map(Counts::takers);
    }

    @Override
    public Optional<Long> ofTopic(String newsroom, String topic) {
        return of(newsroom).map(counts -> counts.followers().getOrDefault(topic, 0L));
    }

    private Optional<Counts> of(String newsroom) {
        return counted.of(newsroom, () -> new Counts(readers.countTakers(newsroom), readers.countByTopic(newsroom)));
    }

    @PreDestroy
    void close() {
        counted.close();
    }
}
