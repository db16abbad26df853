package press.kiosque.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.SendResult;

/** Keeps many calls to the channel in flight, and no more than allowed. */
@Component
class Sender {

    private final Channel channel;
    private final Semaphore inFlight;

    Sender(Channel channel, DeliverySettings settings) {
        this.channel = channel;
        this.inFlight = new Semaphore(settings.inFlight());
    }

    /** Sends all and waits for every outcome; in the order given. */
    Map<Attempt, SendResult> send(List<Attempt> attempts) {
        var calls = new LinkedHashMap<Attempt, CompletableFuture<SendResult>>();
        for (Attempt attempt : attempts) {
            if (attempt.outgoing() != null) {
                calls.put(attempt, call(attempt.outgoing()));
            }
        }
        var results = new LinkedHashMap<Attempt, SendResult>();
        calls.forEach((attempt, call) -> results.put(attempt, call.join()));
        return results;
    }

    private CompletableFuture<SendResult> call(Outgoing outgoing) {
        inFlight.acquireUninterruptibly();
        return channel.send(outgoing).whenComplete((result, failure) -> inFlight.release());
    }
}
