package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Attachments that a Page saved to send again; each is forgotten after 90 days. See "Saving assets". */
final class Assets {

    private static final Duration LIFETIME = Duration.ofDays(90);

    private final AtomicLong last = new AtomicLong(70_000_000_000_000_000L);
    private final Map<String, Asset> byId = new ConcurrentHashMap<>();

    /** Saves an attachment; answers its id. */
    String save(String type, String url, Instant now) {
        String id = Long.toString(last.incrementAndGet());
        byId.put(id, new Asset(type, url, now.plus(LIFETIME)));
        return id;
    }

    Optional<Asset> find(String id, Instant now) {
        return Optional.ofNullable(byId.get(id)).filter(asset -> now.isBefore(asset.until()));
    }

    /** One of them. */
    record Asset(String type, String url, Instant until) {}
}
