package press.kiosque.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and changes how readers stand with Messenger: their account, their window, who holds their thread. */
@RestController
@RequestMapping("/api/readers")
final class StandingController {

    private final Readers readers;
    private final LiveThreads live;
    private final Bodies bodies;
    private final Clock clock;

    StandingController(Readers readers, LiveThreads live, Bodies bodies, MovableClock clock) {
        this.readers = readers;
        this.live = live;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/{psid}")
    Standing standing(@PathVariable String psid) {
        return standing(readers.get(psid));
    }

    @PatchMapping("/{psid}")
    Standing change(@PathVariable String psid, HttpServletRequest request) {
        Reader reader = readers.get(psid);
        Change change = bodies.read(request, Change.class);
        if (change.windowExpiresAt() != null) {
            reader.act(clock.instant());
            reader.conversation().openUntil(change.windowExpiresAt());
        }
        if (change.account() != null) {
            reader.become(change.account());
        }
        if (change.phoneOnly() != null) {
            reader.phoneOnly(change.phoneOnly());
        }
        live.changed(psid);
        return standing(reader);
    }

    /** Opens windows as if each of these readers had just acted, without telling the Page. */
    @PostMapping("/open")
    Map<String, Integer> open(HttpServletRequest request) {
        Opening wanted = bodies.read(request, Opening.class);
        Instant now = clock.instant();
        List<Reader> all = wanted.readers() == null
                ? readers.all().filter(wanted::means).toList()
                : wanted.readers().stream().map(readers::get).toList();
        all.forEach(reader -> reader.act(now));
        return Map.of("opened", all.size());
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

    /** Which readers act: these, or all of a Page, or all. */
    record Opening(@Nullable List<String> readers, @Nullable String page) {

        boolean means(Reader reader) {
            return page == null || page.equals(reader.page().id());
        }
    }

    /** What changes about a reader. */
    record Change(
            @Nullable Instant windowExpiresAt,
            Reader.@Nullable Account account,
            @Nullable Boolean phoneOnly) {}

    /** How a reader stands; absent are a window that never opened and the owner of an idle thread. */
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
