package press.kiosque.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.message.Channel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Pace;
import press.kiosque.message.Reach;
import press.kiosque.message.SendResult;

/** Keeps many calls to the channel in flight, no more than allowed and no faster than its pace. */
@Component
class Sender {

    private static final SendResult PAGE_STOPPED = new SendResult.PageStopped(Reach.Reason.PAGE_STOPPED.name());
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofMinutes(1);

    /** Over this wait, behind alerts say, who may have it is asked anew. */
    private static final Duration DECISION_HOLDS = Duration.ofSeconds(15);

    private final Channel channel;
    private final EchoWatch echoes;
    private final SendMeters meters;
    private final SendingTurns turns;
    private final Clock clock;
    private final Semaphore inFlight;
    private final Map<String, Pacemaker> pacemakers = new ConcurrentHashMap<>();

    Sender(
            Channel channel,
            DeliverySettings settings,
            EchoWatch echoes,
            SendMeters meters,
            SendingTurns turns,
            Clock clock) {
        this.channel = channel;
        this.echoes = echoes;
        this.meters = meters;
        this.turns = turns;
        this.clock = clock;
        this.inFlight = new Semaphore(settings.inFlight());
    }

    /** Sends all and waits for every outcome; in the order given. What the gate has decided already is
     * left out; what the channel's pace keeps back is to be tried again. */
    List<Sent> send(List<Attempt> attempts) {
        List<Call> calls = attempts.stream()
                .filter(attempt -> attempt.row().outcome() == null)
                .map(attempt -> new Call(attempt, call(attempt)))
                .toList();
        List<Sent> sent = calls.stream()
                .map(call -> new Sent(call.attempt(), call.result().join()))
                .toList();
        meters.settled(attempts, sent);
        return sent;
    }

    /** For how long this batch has to wait as it is; empty if it may go now. */
    Optional<Duration> hold(DeliveryBatch batch) {
        Duration listen = echoes.stillToListen();
        return batch.afterUnknown() && listen.toMillis() > 0
                ? Optional.of(listen)
                : hold(batch.newsroom(), batch.kind().urgency()).map(SendResult.RetryAfter::delay);
    }

    /** For how long nothing of this urgency may go in this newsroom's name; empty if it may now. */
    private Optional<SendResult.RetryAfter> hold(String newsroom, Urgency urgency) {
        Pace pace = channel.pace(newsroom);
        if (pace instanceof Pace.Paused paused) {
            Duration left = Duration.between(clock.instant(), paused.until());
            return Optional.of(new SendResult.RetryAfter(left.isNegative() ? SOON : left.plus(SOON), paused.cause()));
        }
        return pace instanceof Pace.Open open && open.repliesOnly() && urgency != Urgency.REPLIES
                ? Optional.of(new SendResult.RetryAfter(LATER, "the channel takes replies only for now"))
                : Optional.empty();
    }

    private CompletableFuture<SendResult> call(Attempt attempt) {
        return attempt.outgoing() == null
                ? CompletableFuture.completedFuture(PAGE_STOPPED)
                : call(attempt.outgoing(), attempt.row());
    }

    private CompletableFuture<SendResult> call(Outgoing outgoing, Delivery row) {
        Urgency urgency = row.kind().urgency();
        Optional<SendResult.RetryAfter> hold = hold(outgoing.newsroom(), urgency);
        if (hold.isPresent()) {
            return CompletableFuture.completedFuture(hold.get());
        }
        keepPace(outgoing.newsroom(), urgency);
        return isStale(row)
                ? CompletableFuture.completedFuture(new SendResult.RetryAfter(SOON, "it waited long for its turn"))
                : call(outgoing);
    }

    /** Whether so long has passed since it was decided that the reader may have said stop, or a person taken the thread. */
    private boolean isStale(Delivery row) {
        return Duration.between(row.claimedAt(), clock.instant()).compareTo(DECISION_HOLDS) > 0;
    }

    private CompletableFuture<SendResult> call(Outgoing outgoing) {
        inFlight.acquireUninterruptibly();
        Consumer<@Nullable SendResult> answered = meters.calling(outgoing.newsroom());
        return sent(outgoing).whenComplete((result, failure) -> {
            inFlight.release();
            answered.accept(result);
        });
    }

    /** What the channel throws at once is a failure as any other, so that its place among those in flight is free again. */
    private CompletableFuture<SendResult> sent(Outgoing outgoing) {
        try {
            return channel.send(outgoing);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void keepPace(String newsroom, Urgency urgency) {
        if (channel.pace(newsroom) instanceof Pace.Open open && open.perSecond() != Double.POSITIVE_INFINITY) {
            pacemakers
                    .computeIfAbsent(newsroom, name -> new Pacemaker(turns, name))
                    .await(urgency, open.perSecond());
        }
    }

    /** What became of an attempt. */
    record Sent(Attempt attempt, SendResult result) {}

    private record Call(Attempt attempt, CompletableFuture<SendResult> result) {}
}
