package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Keeps feeds that were put here, and serves them as a publisher's server would. */
@RestController
final class FeedsController {

    private final Map<String, Served> feeds = new ConcurrentHashMap<>();
    private final Bodies bodies;
    private final Address address;
    private final Clock clock;

    FeedsController(Bodies bodies, Address address, MovableClock clock) {
        this.bodies = bodies;
        this.address = address;
        this.clock = clock;
    }

    @PutMapping("/api/feeds/{name}")
    Map<String, Object> put(@PathVariable String name, HttpServletRequest request) {
        byte[] bytes = bodies.bytes(request);
        String type = type(request.getContentType());
        feeds.merge(name, new Served(bytes, type, clock.instant()), FeedsController::keepIfSame);
        return Map.of("url", address.url() + "/feeds/" + name, "bytes", bytes.length);
    }

    @DeleteMapping("/api/feeds")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget() {
        feeds.clear();
    }

    @GetMapping("/feeds/{name}")
    @Nullable
    ResponseEntity<byte[]> get(@PathVariable String name, ServletWebRequest request) {
        Served feed = feeds.get(name);
        if (feed == null) {
            throw Refusal.notFound("There is no feed " + name + ": PUT /api/feeds/" + name + " first");
        }
        return feed.answer(request);
    }

    private static Served keepIfSame(Served before, Served now) {
        return before.isSameAs(now) ? before : now;
    }

    /** What curl and browsers say when nobody told them better is not the type of a feed. */
    private static String type(@Nullable String given) {
        return given == null || given.startsWith("application/x-www-form-urlencoded") ? "application/xml" : given;
    }
}
