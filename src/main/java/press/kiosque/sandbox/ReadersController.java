package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    @PostMapping
    Map<String, String> add(HttpServletRequest request) {
        NewReader wanted = bodies.read(request, NewReader.class);
        String psid = wanted.psid() == null ? readers.nextPsid() : wanted.psid();
        readers.add(new Reader(psid, page(wanted.page()), wanted.name(), wanted.locale(), wanted.zone()));
        threads.listChanged();
        return Map.of("psid", psid);
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
            return pages.find(id)
                    .orElseThrow(
                            () -> Refusal.notFound("There is no Page " + id + ": PUT /api/pages/" + id + " first"));
        }
        return pages.all().stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("There is no Page yet: PUT /api/pages/{id} first"));
    }

    /** How many readers there are, and those that were asked for. */
    record Listing(int total, List<Threads.Summary> readers) {}

    /** A reader to be made; page and psid are chosen when left out. */
    record NewReader(
            String name,
            String locale,
            String timezone,
            @Nullable String page,
            @Nullable String psid) {

        NewReader {
            Required.text(name, "name", "\"Camille\"");
            Required.text(locale, "locale", "\"fr_FR\"");
            Required.text(timezone, "timezone", "\"Europe/Paris\"");
            if (!locale.matches("[a-z]{2,3}_[A-Z]{2}")) {
                throw new IllegalArgumentException("The locale " + locale + " must look like fr_FR or en_GB");
            }
            if (psid != null && !psid.matches("[0-9]{1,20}")) {
                throw new IllegalArgumentException("The psid " + psid + " must be made of digits");
            }
            zone(timezone);
        }

        ZoneId zone() {
            return zone(timezone);
        }

        private static ZoneId zone(String timezone) {
            try {
                return ZoneId.of(timezone);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("The timezone " + timezone + " must be one like Europe/Paris", e);
            }
        }
    }
}
