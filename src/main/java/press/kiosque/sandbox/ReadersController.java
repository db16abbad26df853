package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
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
    private final SandboxOptions options;
    private final Clock clock;

    ReadersController(
            Readers readers, Pages pages, Threads threads, Bodies bodies, SandboxOptions options, MovableClock clock) {
        this.readers = readers;
        this.pages = pages;
        this.threads = threads;
        this.bodies = bodies;
        this.options = options;
        this.clock = clock;
    }

    /** Makes one reader; with a count, as many. */
    @PostMapping
    Made add(HttpServletRequest request) {
        NewReader wanted = bodies.read(request, NewReader.class);
        Page page = page(wanted.page());
        List<String> psids = IntStream.rangeClosed(1, wanted.howMany())
                .mapToObj(number -> add(wanted, number, page))
                .toList();
        threads.listChanged();
        return wanted.count() == null ? new Made(psids.get(0), null) : new Made(null, psids);
    }

    private String add(NewReader wanted, int number, Page page) {
        String psid = wanted.psid() == null ? readers.nextPsid() : wanted.psid();
        String name = wanted.count() == null ? wanted.name() : wanted.name() + " " + number;
        Reader reader = new Reader(psid, page, name, wanted.locale(), wanted.zone(), options.keep());
        readers.add(reader);
        if (Boolean.TRUE.equals(wanted.open())) {
            reader.act(clock.instant());
        }
        return psid;
    }

    /** Opens windows as if each of these readers had just acted, without telling the Page. */
    @PostMapping("/open")
    Map<String, Long> open(HttpServletRequest request) {
        Opening wanted = bodies.read(request, Opening.class);
        Instant now = clock.instant();
        List<Reader> all = wanted.readers() == null
                ? readers.all().filter(reader -> wanted.meets(reader)).toList()
                : wanted.readers().stream().map(readers::get).toList();
        all.forEach(reader -> reader.act(now));
        return Map.of("opened", (long) all.size());
    }

    /** Changes what Messenger knows of a reader. */
    @PatchMapping("/{psid}")
    Standing change(@PathVariable String psid, HttpServletRequest request) {
        Reader reader = readers.get(psid);
        Change change = bodies.read(request, Change.class);
        if (change.windowExpiresAt() != null) {
            if (!reader.conversation().hasBegun()) {
                reader.act(clock.instant());
            }
            reader.conversation().openUntil(change.windowExpiresAt());
        }
        if (change.account() != null) {
            reader.become(change.account());
        }
        if (change.phoneOnly() != null) {
            reader.phoneOnly(change.phoneOnly());
        }
        threads.listChanged();
        return standing(reader);
    }

    /** What Messenger knows of a reader. */
    @GetMapping("/{psid}")
    Standing standing(@PathVariable String psid) {
        return standing(readers.get(psid));
    }

    private Standing standing(Reader reader) {
        ThreadControl control = reader.conversation().control();
        String owner = control.owner(clock.instant()).orElse(null);
        return new Standing(
                reader.psid(),
                reader.account(),
                reader.conversation().isBlocked(),
                reader.isPhoneOnly(),
                reader.conversation().windowUntil().orElse(null),
                owner,
                owner == null ? null : control.until());
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

    /** Which readers act: these, or all of a Page, or all. */
    record Opening(@Nullable List<String> readers, @Nullable String page) {

        boolean meets(Reader reader) {
            return page == null || page.equals(reader.page().id());
        }
    }

    /** What changes about a reader. */
    record Change(
            @Nullable Instant windowExpiresAt,
            Reader.@Nullable Account account,
            @Nullable Boolean phoneOnly) {}

    /** What Messenger knows of a reader; absent are a window that never opened and an owner of an idle thread. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            String psid,
            Reader.Account account,
            boolean blocked,
            boolean phoneOnly,
            @Nullable Instant windowExpiresAt,
            @Nullable String owner,
            @Nullable Instant ownerUntil) {}
}
