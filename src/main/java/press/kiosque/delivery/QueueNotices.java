package press.kiosque.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.BrokerQueues.Depth;
import press.kiosque.newsroom.Notices;

/** Tells editors of what has waited in a queue for too long, and of what failed too often and lies aside. */
@Component
class QueueNotices implements Notices {

    /** A large newsroom's digest is through by then. */
    private static final Duration LONG = Duration.ofMinutes(15);

    private static final Set<String> ASIDE = Set.of("dead-letters", "DLQ");

    private final QueueWatch watch;
    private final Clock clock;

    QueueNotices(QueueWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public List<Notice> of(String newsroom) {
        Instant now = clock.instant();
        return watch.latest().entrySet().stream()
                .filter(queue -> queue.getValue().waiting() > 0)
                .flatMap(queue -> notice(queue, now))
                .toList();
    }

    private static Stream<Notice> notice(Map.Entry<String, Depth> queue, Instant now) {
        Depth depth = queue.getValue();
        boolean aside = ASIDE.contains(queue.getKey());
        if (!aside && depth.oldest().compareTo(LONG) < 0) {
            return Stream.empty();
        }
        return Stream.of(new Notice(
                aside ? "queue-aside" : "queue-stuck",
                now.minus(depth.oldest()),
                queue.getKey() + ": " + depth.waiting()));
    }
}
