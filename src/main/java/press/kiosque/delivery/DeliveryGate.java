package press.kiosque.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Reach;
import press.kiosque.subscriber.Subscriber;

/** Decides for one reader and moment whether a message may go: in time, agreed to, and by a rule of the channel. */
@Component
class DeliveryGate {

    private final Channel channel;
    private final Clock clock;

    DeliveryGate(Channel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    /** The attempt to make, with its outcome already set if nothing may be sent. */
    Attempt decide(DeliveryBatch batch, Parcel parcel, @Nullable Subscriber reader) {
        Instant now = clock.instant();
        if (reader == null) {
            return refused(batch, parcel, now, new Refusal(Outcome.WITHHELD, "reader is not known"));
        }
        Outgoing outgoing = outgoing(batch, parcel, reader);
        return refusal(batch, reader, outgoing, now)
                .map(refusal -> refused(batch, parcel, now, refusal))
                .orElseGet(() -> new Attempt(parcel, row(batch, parcel, now, null), outgoing));
    }

    private Optional<Refusal> refusal(DeliveryBatch batch, Subscriber reader, Outgoing outgoing, Instant now) {
        if (batch.expires() != null && now.isAfter(batch.expires())) {
            return Optional.of(new Refusal(Outcome.EXPIRED, "expired at " + batch.expires()));
        }
        if (batch.kind()
                .purpose()
                .filter(purpose -> !reader.mayReceive(purpose))
                .isPresent()) {
            return Optional.of(new Refusal(Outcome.WITHHELD, "no consent, reader is " + reader.status()));
        }
        return channel.reach(outgoing, now) instanceof Reach.Not not
                ? Optional.of(new Refusal(Outcome.UNREACHABLE, not.reason().name()))
                : Optional.empty();
    }

    private static Outgoing outgoing(DeliveryBatch batch, Parcel parcel, Subscriber reader) {
        return new Outgoing(
                batch.rowId(parcel),
                batch.newsroom(),
                reader.recipient(),
                reader.windowEnds(),
                batch.kind() == DeliveryKind.REPLY,
                parcel.message());
    }

    private static Attempt refused(DeliveryBatch batch, Parcel parcel, Instant now, Refusal refusal) {
        return new Attempt(parcel, row(batch, parcel, now, refusal), null);
    }

    private static Delivery row(DeliveryBatch batch, Parcel parcel, Instant now, @Nullable Refusal refusal) {
        return new Delivery(
                batch.rowId(parcel),
                batch.newsroom(),
                parcel.subscriber(),
                batch.occasion(),
                batch.kind(),
                batch.attempt(),
                now,
                refusal == null ? null : refusal.outcome(),
                refusal == null ? null : refusal.reason(),
                null,
                refusal == null ? null : now,
                parcel.articles(),
                null);
    }

    private record Refusal(Outcome outcome, String reason) {}
}
