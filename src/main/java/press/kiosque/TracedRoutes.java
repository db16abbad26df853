package press.kiosque;

import java.util.regex.Pattern;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.trace.Step;
import press.kiosque.trace.Traces;

/** Takes up in each route from a queue the trace that the message carries, said once for all of them. */
@Component
class TracedRoutes implements RoutePolicyFactory {

    private static final String STEP = "kiosque.step";

    /** The components that {@link BrokerConfiguration} makes. */
    private static final Pattern FROM_QUEUE = Pattern.compile("(jms|singly):");

    private final Traces traces;

    TracedRoutes(Traces traces) {
        this.traces = traces;
    }

    @Override
    public @Nullable RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
        boolean fromQueue = route instanceof RouteDefinition definition
                && definition.getInput() != null
                && FROM_QUEUE.matcher(definition.getInput().getEndpointUri()).lookingAt();
        return traces.isOn() && fromQueue ? new Policy() : null;
    }

    private final class Policy extends RoutePolicySupport {

        @Override
        public void onExchangeBegin(Route route, Exchange exchange) {
            @Nullable String carried = exchange.getMessage().getHeader(Traces.CARRIED, String.class);
            exchange.setProperty(STEP, traces.resume("queue." + route.getRouteId(), carried));
        }

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            if (exchange.removeProperty(STEP) instanceof Step step) {
                step.tell("failed", Boolean.toString(exchange.isFailed())).close();
            }
        }
    }
}
