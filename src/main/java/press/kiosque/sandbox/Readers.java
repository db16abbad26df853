package press.kiosque.sandbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All readers, found by their page-scoped id and listed in the order they came. */
@Component
final class Readers {

    /** Page-scoped ids are longer than a double is exact, as real ones are. */
    private final AtomicLong lastPsid = new AtomicLong(24_100_000_000_000_000L);

    private final Map<String, Reader> byPsid = new ConcurrentHashMap<>();
    private final Queue<Reader> inOrder = new ConcurrentLinkedQueue<>();

    private final SandboxOptions options;
    private final Clock clock;

    Readers(SandboxOptions options, MovableClock clock) {
        this.options = options;
        this.clock = clock;
    }

    /** Makes as many readers of that Page as are wanted; answers their ids. */
    List<String> make(NewReader wanted, Page page) {
        return IntStream.rangeClosed(1, wanted.howMany())
                .mapToObj(number -> make(wanted, number, page))
                .toList();
    }

    private String make(NewReader wanted, int number, Page page) {
        String psid = wanted.psid() == null ? Long.toString(lastPsid.incrementAndGet()) : wanted.psid();
        String name = wanted.count() == null ? wanted.name() : wanted.name() + " " + number;
        Reader reader = new Reader(psid, page, name, wanted.locale(), wanted.zone(), options.keep());
        add(reader);
        if (Boolean.TRUE.equals(wanted.open())) {
            reader.act(clock.instant());
        }
        return psid;
    }

    private void add(Reader reader) {
        if (byPsid.putIfAbsent(reader.psid(), reader) != null) {
            throw Refusal.conflict("There is a reader " + reader.psid() + " already: leave psid out to get a new one");
        }
        inOrder.add(reader);
    }

    Optional<Reader> find(String psid) {
        return Optional.ofNullable(byPsid.get(psid));
    }

    /** The reader, or a refusal that says where the readers are listed. */
    Reader get(String psid) {
        return find(psid)
                .orElseThrow(() ->
                        Refusal.notFound("There is no reader " + psid + ": GET /api/readers lists those there are"));
    }

    /** The reader, whom this Page must know. */
    Reader known(Page page, String psid) {
        return find(psid).filter(found -> found.isKnownTo(page)).orElseThrow(() -> GraphError.unknownReader(psid));
    }

    Stream<Reader> all() {
        return inOrder.stream();
    }

    int count() {
        return byPsid.size();
    }
}
