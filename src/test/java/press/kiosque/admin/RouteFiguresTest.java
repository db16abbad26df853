package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class RouteFiguresTest {

    @Test
    void countsWhatPassesThroughARouteAndWhatFails() throws Exception {
        var figures = new RouteFigures(Clock.systemUTC());
        try (var camel = new DefaultCamelContext()) {
            camel.addRoutePolicyFactory(figures);
            RouteBuilder.addRoutes(camel, routes -> routes.from("direct:in")
                    .routeId("in")
                    .filter(routes.body().isEqualTo("bad"))
                    .throwException(new IllegalStateException("bad")));
            camel.start();
            var sender = camel.createProducerTemplate();

            sender.sendBody("direct:in", "good");
            sender.send("direct:in", exchange -> exchange.getMessage().setBody("bad"));

            var row = figures.rows(camel).get(0);
            assertThat(row.id()).isEqualTo("in");
            assertThat(row.running()).isTrue();
            assertThat(row.passed()).isEqualTo(2);
            assertThat(row.failed()).isOne();
            assertThat(row.failure()).isEqualTo("IllegalStateException");
        }
    }
}
