package press.kiosque.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Counts what passes through each of Camel's routes since this process started. */
@Component
@ConditionalOnWebApplication
class RouteFigures implements RoutePolicyFactory {

    private final Map<String, Figures> figures = new ConcurrentHashMap<>();
    private final Clock clock;

    RouteFigures(Clock clock) {
        this.clock = clock;
    }

    /**
     * A route, and what became of what passed through it.
     *
     * @param mean how long it took, on the average of all
     * @param failedAt when something failed last; null if nothing has
     * @param failure what it was, in the words of Java
     */
    record Row(
            String id,
            String description,
            boolean running,
            long passed,
            long failed,
            Duration mean,
            @Nullable Instant failedAt,
            String failure) {}

    /** Every route, by its id. */
    List<Row> rows(CamelContext camel) {
        return camel.getRoutes().stream()
                .map(route -> row(camel, route))
                .sorted(Comparator.comparing(Row::id))
                .toList();
    }

    private Row row(CamelContext camel, Route route) {
        boolean running =
                camel.getRouteController().getRouteStatus(route.getId()).isStarted();
        String description = Objects.requireNonNullElse(route.getDescription(), "");
        return figuresOf(route.getId()).row(route.getId(), description, running);
    }

    private Figures figuresOf(String id) {
        return figures.computeIfAbsent(id, unused -> new Figures());
    }

    @Override
    public RoutePolicy createRoutePolicy(CamelContext camel, String id, NamedNode route) {
        return new Counting(figuresOf(id), clock, "kiosque.began." + id);
    }

    private static final class Counting extends RoutePolicySupport {

        private final Figures figures;
        private final Clock clock;
        private final String began;

        Counting(Figures figures, Clock clock, String began) {
            this.figures = figures;
            this.clock = clock;
            this.began = began;
        }

        @Override
        public void onExchangeBegin(Route route, Exchange exchange) {
            exchange.setProperty(began, System.nanoTime());
        }

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            Object since = exchange.removeProperty(began);
            long nanos = since instanceof Long start ? System.nanoTime() - start : 0;
            figures.add(nanos, failure(exchange), clock.instant());
        }

        private static @Nullable Throwable failure(Exchange exchange) {
            return exchange.getException() != null
                    ? exchange.getException()
                    : exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        }
    }

    private static final class Figures {

        private long passed;
        private long failed;
        private long nanos;
        private @Nullable Instant failedAt;
        private String failure = "";

        synchronized void add(long took, @Nullable Throwable why, Instant now) {
            passed++;
            nanos += took;
            if (why != null) {
                failed++;
                failedAt = now;
                failure = why.getClass().getSimpleName();
            }
        }

        synchronized Row row(String id, String description, boolean running) {
            Duration mean = Duration.ofNanos(passed == 0 ? 0 : nanos / passed);
            return new Row(id, description, running, passed, failed, mean, failedAt, failure);
        }
    }
}
