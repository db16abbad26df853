package press.kiosque.admin;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.message.Reach.Rule;

/** What the ledger holds of the cast's readers. */
class LedgerCast {

    private static final String NEWSROOM = "le-kiosque";

    private final MongoDatabase database;
    private final Instant now;

    LedgerCast(MongoDatabase database, Instant now) {
        this.database = database;
        this.now = now;
    }

    /** Rows of every outcome and kind. */
    void everyOutcome() {
        String today = "digest:matin:" + now.atZone(ZoneId.of("Europe/Paris")).toLocalDate();
        row(today, "24001", 1, DeliveryKind.DIGEST, Outcome.ACCEPTED, null);
        row(today, "24002", 1, DeliveryKind.DIGEST, Outcome.DEFERRED, "the Page is limited");
        row(today, "24002", 2, DeliveryKind.DIGEST, null, null);
        row(today, "24003", 1, DeliveryKind.DIGEST, Outcome.WITHHELD, "no consent, reader is STOPPED");
        row(today, "24005", 1, DeliveryKind.DIGEST, Outcome.UNREACHABLE, "WINDOW_SHUT");
        row("digest:soir:2026-11-21", "24001", 1, DeliveryKind.DIGEST, Outcome.REFUSED, Cast.HOSTILE);
        row("digest:midi:2026-11-21", "24001", 1, DeliveryKind.DIGEST, Outcome.UNREACHABLE, "WINDOW_SHUT");
        row("m_9/0", "24001", 1, DeliveryKind.REPLY, Outcome.ACCEPTED, null);
        row("alert:1", "24001", 1, DeliveryKind.ALERT, Outcome.UNKNOWN, "no answer");
    }

    /** A digest told a reader these articles a minute ago. */
    void told(String occasion, String subscriber, List<String> articles) {
        Instant before = now.minus(Duration.ofMinutes(1));
        insert(occasion, subscriber, 1, DeliveryKind.DIGEST, before, Outcome.ACCEPTED, null, articles);
    }

    private void row(
            String occasion,
            String recipient,
            int attempt,
            DeliveryKind kind,
            @Nullable Outcome outcome,
            @Nullable String reason) {
        insert(occasion, NEWSROOM + "/" + recipient, attempt, kind, now, outcome, reason, List.of());
    }

    private void insert(
            String occasion,
            String subscriber,
            int attempt,
            DeliveryKind kind,
            Instant claimed,
            @Nullable Outcome outcome,
            @Nullable String reason,
            List<String> articles) {
        database.getCollection("deliveries", Delivery.class)
                .insertOne(new Delivery(
                        Delivery.id(occasion, subscriber, attempt),
                        NEWSROOM,
                        subscriber,
                        occasion,
                        kind,
                        attempt,
                        claimed,
                        outcome,
                        reason,
                        null,
                        now,
                        articles,
                        null,
                        outcome == Outcome.ACCEPTED ? Rule.OPEN_WINDOW : null,
                        List.of(),
                        null));
    }
}
