package press.kiosque.feed;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where hubs call us (https://www.w3.org/TR/websub/, sections 5.3 and 7): to make sure that we asked, and with news. What is
 * not signed with the secret of this very subscription is never read.
 */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/webhooks/websub/{id}")
class HubController {

    private static final Logger log = LoggerFactory.getLogger(HubController.class);

    private static final int LARGEST = 4_000_000;
    private static final int LONGEST_CHALLENGE = 1000;

    private final Hubs hubs;
    private final FeedPush push;

    HubController(Hubs hubs, FeedPush push) {
        this.hubs = hubs;
        this.push = push;
        if (!hubs.canReachUs()) {
            log.info("Hubs of feeds cannot tell us of news: kiosque.public-url is not on the web");
        }
    }

    /** The hub makes sure that we asked: we repeat its challenge if we did, and answer 404 if we did not. */
    @GetMapping
    ResponseEntity<String> verify(
            @PathVariable("id") String id,
            @RequestParam("hub.mode") String mode,
            @RequestParam("hub.topic") String topic,
            @RequestParam(name = "hub.challenge", defaultValue = "") String challenge,
            @RequestParam(name = "hub.lease_seconds", defaultValue = "864000") long lease) {
        Optional<HubSubscription> ours =
                hubs.find(id).filter(subscription -> subscription.topic().equals(topic));
        if (ours.isPresent() && mode.equals("denied")) {
            hubs.denied(ours.get());
            return ResponseEntity.ok().build();
        }
        boolean asked = ours.isPresent() && mode.equals("subscribe") && !challenge.isEmpty();
        if (!asked || challenge.length() > LONGEST_CHALLENGE) {
            return ResponseEntity.notFound().build();
        }
        hubs.confirmed(ours.get(), Duration.ofSeconds(Math.max(0, Math.min(lease, Integer.MAX_VALUE))));
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
    }

    /** News: 202 taken in, 403 not signed by the hub, 404 never asked for, 413 too large. */
    @PostMapping
    ResponseEntity<String> receive(
            @PathVariable("id") String id,
            @RequestHeader(name = "X-Hub-Signature", required = false) @Nullable String signature,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String contentType,
            InputStream body)
            throws IOException {
        Optional<HubSubscription> ours = hubs.find(id);
        if (ours.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!HubSignature.fits(signature, ours.get().secret(), bytes)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        push.take(ours.get(), bytes, contentType);
        return ResponseEntity.accepted().build();
    }
}
