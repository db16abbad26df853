package press.kiosque.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** A piece of work while it lasts; close it in the thread that began it, unless it was begun beside. */
public final class Step implements AutoCloseable {

    private final @Nullable Span span;
    private final @Nullable Scope scope;
    private final List<Runnable> restore = new ArrayList<>();

    @SuppressWarnings("MustBeClosedChecker") // close() closes it
    private Step(@Nullable Span span, boolean here) {
        this.span = span;
        this.scope = span == null || !here ? null : span.makeCurrent();
    }

    /** Work of this thread, whose ids stand in each line that it logs. */
    static Step here(@Nullable Span span) {
        var step = new Step(span, true);
        if (span != null) {
            step.log("trace", span.getSpanContext().getTraceId());
        }
        return step;
    }

    /** Work that ends in whatever thread. */
    static Step beside(@Nullable Span span) {
        return new Step(span, false);
    }

    /** Names what is worked on, in log and trace: never a reader. */
    Step about(String id, String value) {
        log(id, value);
        return tell(id, value);
    }

    /** Says in the trace how it went. */
    public Step tell(String name, String value) {
        if (span != null) {
            span.setAttribute("kiosque." + name, value);
        }
        return this;
    }

    private void log(String id, String value) {
        @Nullable String before = MDC.get(id);
        MDC.put(id, value);
        restore.add(() -> {
            if (before == null) {
                MDC.remove(id);
            } else {
                MDC.put(id, before);
            }
        });
    }

    @Override
    public void close() {
        restore.forEach(Runnable::run);
        if (scope != null) {
            scope.close();
        }
        if (span != null) {
            span.end();
        }
    }
}
