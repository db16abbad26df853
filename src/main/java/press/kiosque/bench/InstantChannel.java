package press.kiosque.bench;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import press.kiosque.message.Channel;
import press.kiosque.message.Inbound;
import press.kiosque.message.Reach;
import press.kiosque.message.SendResult;
import press.kiosque.message.Speech;

/** A channel that takes everything at once, so that only our own work is measured. */
public final class InstantChannel implements Channel {

    @Override
    public String name() {
        return "instant";
    }

    @Override
    public Reach reach(Addressee reader, Speech speech, Instant now) {
        return new Reach.By(Reach.Rule.ALWAYS);
    }

    @Override
    public Optional<Instant> opens(Inbound.FromReader act) {
        return Optional.empty();
    }

    @Override
    public CompletableFuture<SendResult> send(Outgoing outgoing) {
        return CompletableFuture.completedFuture(new SendResult.Accepted("m_" + outgoing.id()));
    }
}
