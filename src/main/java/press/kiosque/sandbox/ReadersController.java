package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Makes readers, lists them and shows their threads. */
@RestController
@RequestMapping("/api/readers")
final class ReadersController {

    private final Readers readers;
    private final Pages pages;
    private final Threads threads;
    private final Bodies bodies;

    ReadersController(Readers readers, Pages pages, Threads threads, Bodies bodies) {
        this.readers = readers;
        this.pages = pages;
        this.threads = threads;
        this.bodies = bodies;
    }

    /** Makes one reader; with a count, as many. */
    @PostMapping
    Made add(HttpServletRequest request) {
        NewReader wanted = bodies.read(request, NewReader.class);
        List<String> psids = readers.make(wanted, page(wanted.page()));
        threads.listChanged();
        return wanted.count() == null ? new Made(psids.get(0), null) : new Made(null, psids);
    }

    @GetMapping
    Listing list(
            @RequestParam(defaultValue = "") String query, @RequestParam(required = false) @Nullable Integer limit) {
        String wanted = query.toLowerCase(Locale.ROOT);
        List<Threads.Summary> found = readers.all()
                .filter(reader -> reader.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || reader.psid().equals(wanted))
                .limit(limit == null ? Long.MAX_VALUE : Math.max(0, limit))
                .map(threads::summary)
                .toList();
        return new Listing(readers.count(), found);
    }

    @GetMapping("/{psid}/thread")
    Threads.View thread(@PathVariable String psid) {
        return threads.view(readers.get(psid));
    }

    @GetMapping(path = "/{psid}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String psid) {
        return threads.listen(readers.get(psid));
    }

    private Page page(@Nullable String id) {
        if (id != null) {
            return pages.get(id);
        }
        return pages.all().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("There is no Page yet: PUT /api/pages/{id} first"));
    }

    /** How many readers there are, and those that were asked for. */
    record Listing(int total, List<Threads.Summary> readers) {}

    /** The ids of readers that were made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Made(@Nullable String psid, @Nullable List<String> psids) {}
}
