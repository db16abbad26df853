package press.kiosque.sandbox;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** The Pages that were registered. */
@Component
final class Pages {

    private final Map<String, Page> byId = new ConcurrentSkipListMap<>();

    /** Registers the Page, or gives new settings to the one that is there. */
    Page put(String id, PageSettings settings) {
        Page page = byId.computeIfAbsent(id, key -> new Page(key, settings));
        page.change(settings);
        return page;
    }

    Collection<Page> all() {
        return byId.values();
    }

    /** The Page, or a refusal that says how to register it. */
    Page get(String id) {
        return find(id).orElseThrow(
                        () -> Refusal.notFound("There is no Page " + id + ": PUT /api/pages/" + id + " first"));
    }

    Optional<Page> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Page> withToken(String token) {
        return byId.values().stream()
                .filter(page -> Signature.same(page.settings().token(), token))
                .findFirst();
    }
}
