package press.kiosque.delivery;

import static java.util.Objects.requireNonNullElse;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.Sender.Sent;
import press.kiosque.message.SendResult;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/** Counts what becomes of deliveries, and times and follows each call to the channel; docs/metrics.md lists the names. */
@Component
class SendMeters {

    private static final Duration[] STEPS = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry meters;
    private final Traces traces;

    SendMeters(MeterRegistry meters, Traces traces, NewsroomSettings settings) {
        this.meters = meters;
        this.traces = traces;
        settings.newsrooms().keySet().forEach(this::countFromNothing);
    }

    /** Whoever watches a count sees its first steps only if it was seen to stand at 0. */
    private void countFromNothing(String newsroom) {
        for (Class<?> result : SendResult.class.getPermittedSubclasses()) {
            timer(newsroom, result);
        }
    }

    /** A call to the channel begins in this thread; its answer may come in another. */
    Consumer<@Nullable SendResult> calling(String newsroom) {
        Step step = traces.beside("channel.send");
        long begun = System.nanoTime();
        return result -> {
            if (result != null) {
                timer(newsroom, result.getClass()).record(Duration.ofNanos(System.nanoTime() - begun));
                step.tell("result", result.getClass().getSimpleName());
            }
            step.close();
        };
    }

    private Timer timer(String newsroom, Class<?> result) {
        return Timer.builder("kiosque.send")
                .description("Calls to the channel, by what came of them")
                .serviceLevelObjectives(STEPS)
                .tag("newsroom", newsroom)
                .tag("result", result.getSimpleName())
                .register(meters);
    }

    /** These attempts were decided without the channel, those were sent. */
    void settled(List<Attempt> attempts, List<Sent> sent) {
        attempts.stream()
                .map(Attempt::row)
                .filter(row -> row.outcome() != null)
                .forEach(row -> count(row, requireNonNullElse(row.outcome(), Outcome.WITHHELD)));
        sent.forEach(one -> count(one.attempt().row(), Consequence.of(one).outcome()));
    }

    private void count(Delivery row, Outcome outcome) {
        Counter.builder("kiosque.deliveries")
                .description("Deliveries to one reader each, by kind and outcome")
                .tag("newsroom", row.newsroom())
                .tag("kind", row.kind().name())
                .tag("outcome", outcome.name())
                .register(meters)
                .increment();
    }
}
