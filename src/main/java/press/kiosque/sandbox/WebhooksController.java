package press.kiosque.sandbox;

import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how many webhook events wait, what became of the others, and which callbacks are in trouble. */
@RestController
final class WebhooksController {

    private final Webhooks webhooks;
    private final Pages pages;
    private final Clock clock;

    WebhooksController(Webhooks webhooks, Pages pages, MovableClock clock) {
        this.webhooks = webhooks;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/api/webhooks")
    State state() {
        WebhookTally.Count count = webhooks.tally().count();
        return new State(
                count.waiting(),
                count.delivered(),
                count.failedTries(),
                count.givenUp(),
                named(pages.all().stream()
                        .filter(page -> page.subscription().isWarned(clock.instant()))
                        .toList()),
                named(pages.all().stream()
                        .filter(page -> page.subscription().isDisabled())
                        .toList()));
    }

    private static List<String> named(List<Page> pages) {
        return pages.stream().map(Page::id).toList();
    }

    /** The counts in events; the ids of Pages whose callback fails for 15 minutes, and of those it was taken off. */
    record State(
            long waiting, long delivered, long failedTries, long givenUp, List<String> warned, List<String> disabled) {}
}
