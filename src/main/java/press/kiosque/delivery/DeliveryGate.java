package press.kiosque.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Decision.Go;
import press.kiosque.delivery.Decision.No;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Reach.Rule;
import press.kiosque.subscriber.Subscriber;

/** Lets through what may be sent to a reader now, and says of the rest why not. */
@Component
class DeliveryGate {

    private final DeliveryRules rules;
    private final MessageLinks links;
    private final Clock clock;

    DeliveryGate(DeliveryRules rules, MessageLinks links, Clock clock) {
        this.rules = rules;
        this.links = links;
        this.clock = clock;
    }

    /**
     * The attempt to make, with its outcome already set if nothing may be sent. An attempt without outcome and without
     * message is to be made later.
     */
    Attempt decide(DeliveryBatch batch, Parcel parcel, @Nullable Subscriber reader) {
        Instant now = clock.instant();
        if (reader == null) {
            return unknown(batch, parcel, now);
        }
        if (batch.expires() != null && now.isAfter(batch.expires())) {
            return refused(batch, parcel, now, new No(Outcome.EXPIRED, "expired at " + batch.expires()));
        }
        Decision decision = rules.decide(reader, batch.kind(), batch.occasion(), now, batch.afterUnknown());
        if (decision instanceof No no) {
            return refused(batch, parcel, now, no);
        }
        return decision instanceof Go go
                ? attempt(batch, parcel, row(batch, parcel, now, null, go.by().rule()), outgoing(batch, parcel, go))
                : attempt(batch, parcel, row(batch, parcel, now, null, null), null);
    }

    /** The attempt that is not made because the whole occasion has ended for this reason. */
    Attempt end(DeliveryBatch batch, Parcel parcel, @Nullable Subscriber reader, String reason) {
        Instant now = clock.instant();
        return reader == null
                ? unknown(batch, parcel, now)
                : refused(batch, parcel, now, new No(Outcome.WITHHELD, reason));
    }

    private static Attempt unknown(DeliveryBatch batch, Parcel parcel, Instant now) {
        return refused(batch, nameless(batch, parcel), now, new No(Outcome.WITHHELD, "READER_UNKNOWN"));
    }

    private Outgoing outgoing(DeliveryBatch batch, Parcel parcel, Go go) {
        return new Outgoing(
                batch.rowId(parcel), go.to(), batch.kind().speech(), go.by(), links.in(batch, parcel), parcel.manner());
    }

    /** Of a reader who was erased while this was in the queue the ledger counts that nothing was sent, and knows nothing else. */
    private static Parcel nameless(DeliveryBatch batch, Parcel parcel) {
        return new Parcel(Subscriber.id(batch.newsroom(), "erased-" + UUID.randomUUID()), parcel.message(), List.of());
    }

    private static Attempt refused(DeliveryBatch batch, Parcel parcel, Instant now, No no) {
        return attempt(batch, parcel, row(batch, parcel, now, no, null), null);
    }

    private static Attempt attempt(DeliveryBatch batch, Parcel parcel, Delivery row, @Nullable Outgoing outgoing) {
        return new Attempt(parcel, row, batch.failures(), outgoing);
    }

    private static Delivery row(DeliveryBatch batch, Parcel parcel, Instant now, @Nullable No no, @Nullable Rule rule) {
        return new Delivery(
                batch.rowId(parcel),
                batch.newsroom(),
                parcel.subscriber(),
                batch.occasion(),
                batch.kind(),
                batch.attempt(),
                now,
                no == null ? null : no.outcome(),
                no == null ? null : no.reason(),
                null,
                no == null ? null : now,
                parcel.articles(),
                null,
                rule,
                List.of(),
                null);
    }
}
