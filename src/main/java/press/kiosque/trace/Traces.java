package press.kiosque.trace;

import io.opentelemetry.context.Context;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Follows work: {@code try (Step step = traces.begin("digest.run", Map.of("newsroom", id))) { … }}. Its ids stand in each line
 * logged meanwhile. Where a collector is named it is also a span; else nothing of OpenTelemetry is loaded or run.
 */
@Component
public final class Traces implements AutoCloseable {

    /** The property of a queue's message that carries a trace on (https://www.w3.org/TR/trace-context/). */
    public static final String CARRIED = "traceparent";

    private final @Nullable Collector collector;

    @Autowired
    Traces(TraceSettings settings) {
        this(settings.endpoint() == null ? null : new Collector(settings.endpoint(), settings.share()));
    }

    private Traces(@Nullable Collector collector) {
        this.collector = collector;
    }

    /** Without a collector. */
    public static Traces off() {
        return new Traces((Collector) null);
    }

    /** Whether a collector is named. */
    public boolean isOn() {
        return collector != null;
    }

    /** Begins a piece of work in this thread, within what this thread does already. */
    public Step begin(String name, Map<String, String> about) {
        Step step = Step.here(collector == null ? null : collector.span(name, null));
        about.forEach(step::about);
        return step;
    }

    /** Begins what a message asks for, within the trace that it carried; null if it carried none. */
    public Step resume(String name, @Nullable String carried) {
        return Step.here(collector == null ? null : collector.span(name, carried));
    }

    /** Begins what ends in another thread, within what this thread does. */
    public Step beside(String name) {
        return Step.beside(collector == null ? null : collector.span(name, null));
    }

    /** This thread's trace for a message to carry on. */
    public Optional<String> carried() {
        return collector == null ? Optional.empty() : Optional.ofNullable(Collector.carried());
    }

    /** The same work for another thread, with this thread's trace and ids. */
    public Runnable carry(Runnable work) {
        Runnable within = collector == null ? work : Context.current().wrap(work);
        @Nullable Map<String, String> ids = MDC.getCopyOfContextMap();
        return () -> {
            if (ids != null) {
                MDC.setContextMap(ids);
            }
            try {
                within.run();
            } finally {
                MDC.clear();
            }
        };
    }

    /** Sends what is left. */
    @Override
    public void close() {
        if (collector != null) {
            collector.close();
        }
    }
}
