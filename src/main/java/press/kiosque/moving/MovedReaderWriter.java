package press.kiosque.moving;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;

/** Takes readers in: their proof first, then themselves, so that nobody ever stands here without it. */
final class MovedReaderWriter implements ItemWriter<MovedReader> {

    private final Subscribers subscribers;
    private final Consents consents;
    private final Clock clock;
    private final Consumer<String> progress;
    private ReadersMovedIn counts = ReadersMovedIn.NONE;

    MovedReaderWriter(Subscribers subscribers, Consents consents, Clock clock, Consumer<String> progress) {
        this.subscribers = subscribers;
        this.consents = consents;
        this.clock = clock;
        this.progress = progress;
    }

    ReadersMovedIn counts() {
        return counts;
    }

    @Override
    public void write(Chunk<? extends MovedReader> chunk) {
        var byId = new LinkedHashMap<String, MovedReader>();
        chunk.getItems().forEach(moved -> byId.putIfAbsent(moved.reader().id(), moved));
        Set<String> known =
                subscribers.find(byId.keySet()).stream().map(Subscriber::id).collect(Collectors.toSet());
        Map<String, Instant> forgotten = consents.forgotten(byId.keySet());
        List<MovedReader> fresh = byId.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<MovedReader> welcome = fresh.stream()
                .filter(moved -> mayComeBack(moved, forgotten.get(moved.reader().id())))
                .toList();
        consents.record(
                welcome.stream().flatMap(moved -> moved.consents().stream()).toList());
        subscribers.add(welcome.stream().map(this::admitted).toList());
        count(chunk.size() - fresh.size(), fresh.size() - welcome.size(), welcome);
    }

    private static boolean mayComeBack(MovedReader moved, @Nullable Instant forgotten) {
        return forgotten == null
                || moved.newestGiven()
                        .filter(consent -> consent.at().isAfter(forgotten))
                        .isPresent();
    }

    /** The reader with those purposes alone that are proven, due anew from now on. */
    private Subscriber admitted(MovedReader moved) {
        Subscriber reader = moved.reader();
        Set<Purpose> purposes =
                reader.purposes().stream().filter(moved.proven()::contains).collect(Collectors.toSet());
        boolean due = reader.status() == Status.ACTIVE && purposes.contains(Purpose.DIGEST);
        return new Subscriber(
                reader.id(),
                reader.newsroom(),
                reader.recipient(),
                reader.status() == Status.ACTIVE && purposes.isEmpty() ? Status.VISITING : reader.status(),
                reader.language(),
                reader.zone(),
                reader.topics(),
                reader.subscriptions(),
                reader.status() == Status.STOPPED ? Set.of() : purposes,
                due ? reader.nextDigestAfter(clock.instant()).orElse(null) : null,
                reader.windowEnds(),
                reader.received(),
                reader.since(),
                reader.presence(),
                reader.wishes());
    }

    private void count(long known, long forgotten, List<MovedReader> welcome) {
        long withoutOptIn = welcome.stream()
                .filter(moved -> !moved.proven().containsAll(moved.reader().purposes()))
                .count();
        counts = counts.plus(new ReadersMovedIn(welcome.size(), known, withoutOptIn, forgotten));
        progress.accept(counts.all() + " readers read, " + counts.added() + " of them new");
    }
}
