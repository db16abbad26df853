package press.kiosque.canary;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the made-up story as a feed, where nobody but the canary looks; 404 for a newsroom without one. */
@RestController
@ConditionalOnWebApplication
class CanaryFeedController {

    static final String PATH = "/webhooks/canary/";

    private static final String FEED = """
            <rss version="2.0"><channel><title>Kiosque canary</title><language>en</language>
            <item><title>%s</title><link>%s</link><guid isPermaLink="false">canary</guid>
            <description>Made up by Kiosque to see whether stories arrive. No news.</description>
            <pubDate>%s</pubDate></item></channel></rss>
            """;

    /** The date of a feed has four digits for the year. */
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final CanarySettings settings;

    CanaryFeedController(CanarySettings settings) {
        this.settings = settings;
    }

    @GetMapping(PATH + "{newsroom}/{began}")
    ResponseEntity<String> feed(@PathVariable("newsroom") String newsroom, @PathVariable("began") Instant began) {
        boolean told = began.isAfter(Instant.EPOCH) && began.isBefore(LAST);
        if (!told || settings.readersOf(newsroom).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var round = new Round(newsroom, began);
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(round.began().atOffset(ZoneOffset.UTC));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_RSS_XML)
                .body(FEED.formatted(round.title(), "https://canary.invalid/" + newsroom, date));
    }
}
