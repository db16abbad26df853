package press.kiosque.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenTelemetry, which is loaded only where a collector is named; it sends in batches, from a thread of its own. */
class Collector implements AutoCloseable {

    private static final String PARENT = "traceparent";
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final TextMapGetter<Map<String, String>> GETTER =
            (carrier, name) -> carrier == null ? null : carrier.get(name);

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    Collector(URI endpoint, double share) {
        this.provider = SdkTracerProvider.builder()
                .setResource(Resource.getDefault()
                        .merge(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), "kiosque"))))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
                .addSpanProcessor(BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                                .setEndpoint(endpoint.toString())
                                .build())
                        .setScheduleDelay(EVERY)
                        .build())
                .build();
        this.tracer = provider.get("kiosque");
    }

    /** A span within that of this thread, or within the one that a message carried. */
    Span span(String name, @Nullable String parent) {
        Context within = parent == null
                ? Context.current()
                : W3CTraceContextPropagator.getInstance().extract(Context.current(), Map.of(PARENT, parent), GETTER);
        return tracer.spanBuilder(name).setParent(within).startSpan();
    }

    /** This thread's span as a message carries it; null outside any. */
    static @Nullable String carried() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return carrier.get(PARENT);
    }

    @Override
    public void close() {
        provider.close();
    }
}
