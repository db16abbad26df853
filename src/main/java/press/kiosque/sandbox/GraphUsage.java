package press.kiosque.sandbox;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds calls to the limits of their Page, and tells in a header how much of them is used. */
@Component
final class GraphUsage {

    private final Pages pages;
    private final SandboxOptions options;
    private final Clock clock;

    GraphUsage(Pages pages, SandboxOptions options, MovableClock clock) {
        this.pages = pages;
        this.options = options;
        this.clock = clock;
    }

    /** Counts a send, or refuses it: 613 when they come too fast, 80006 when the day's are used up. */
    void count(Page page, GraphRequest request) {
        String type =
                request.fields().path("message").path("attachment").path("type").asString("");
        boolean media = type.equals("audio") || type.equals("video");
        page.gate().pass(limits(page), media, page.engaged(), clock.instant());
    }

    /** What {@code X-Business-Use-Case-Usage} says after this call; nothing where there is no limit to use up. */
    Optional<String> header(GraphRequest request) {
        return Optional.ofNullable(request.token())
                .flatMap(pages::withToken)
                .filter(page -> limits(page).perReader() != null || limits(page).usage() != null)
                .map(this::header);
    }

    private String header(Page page) {
        PageLimits limits = limits(page);
        long used =
                limits.usage() != null ? limits.usage() : page.gate().percent(limits, page.engaged(), clock.instant());
        return "{\"" + page.id() + "\":[{\"type\":\"messenger\",\"call_count\":" + used
                + ",\"total_cputime\":1,\"total_time\":1,\"estimated_time_to_regain_access\":" + (used >= 100 ? 60 : 0)
                + "}]}";
    }

    private PageLimits limits(Page page) {
        return page.settings().limitsOr(options.strict() ? PageLimits.STRICT : PageLimits.NONE);
    }
}
