package press.kiosque.delivery;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
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
    List<Sent> send(List<Attempt> attempts) {
        List<Call> calls = attempts.stream()
                .flatMap(attempt -> Stream.ofNullable(attempt.outgoing()).map(out -> new Call(attempt, call(out))))
                .toList();
        return calls.stream()
                .map(call -> new Sent(call.attempt(), call.result().join()))
                .toList();
    }

    private CompletableFuture<SendResult> call(Outgoing outgoing) {
        inFlight.acquireUninterruptibly();
        return channel.send(outgoing).whenComplete((result, failure) -> inFlight.release());
    }

    /** What became of an attempt. */
    record Sent(Attempt attempt, SendResult result) {}

    private record Call(Attempt attempt, CompletableFuture<SendResult> result) {}
}
