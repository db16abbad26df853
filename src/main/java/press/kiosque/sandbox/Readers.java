package press.kiosque.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All readers, found by their page-scoped id and listed in the order they came. */
@Component
final class Readers {

    /** Page-scoped ids are longer than a double is exact, as real ones are. */
    private final AtomicLong lastPsid = new AtomicLong(24_100_000_000_000_000L);

    private final Map<String, Reader> byPsid = new ConcurrentHashMap<>();
    private final Queue<Reader> inOrder = new ConcurrentLinkedQueue<>();

    String nextPsid() {
        return Long.toString(lastPsid.incrementAndGet());
    }

    void add(Reader reader) {
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

    Stream<Reader> all() {
        return inOrder.stream();
    }

    int count() {
        return byPsid.size();
    }
}
