package press.kiosque.sandbox;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how many webhook events wait and what became of the others. */
@RestController
final class WebhooksController {

    private final Webhooks webhooks;

    WebhooksController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping("/api/webhooks")
    WebhookTally.Count count() {
        return webhooks.tally().count();
    }
}
