package press.kiosque.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class TracesTest {

    private final Traces traces = Traces.off();

    @AfterEach
    void clear() {
        MDC.clear();
    }

    @Test
    void idsStandInTheLogWhileTheWorkLastsAndNoLonger() {
        try (Step step = traces.begin("digest.run", Map.of("newsroom", "gazette"))) {
            step.tell("run", "7");

            assertThat(MDC.getCopyOfContextMap()).isEqualTo(Map.of("newsroom", "gazette"));
        }

        assertThat(MDC.get("newsroom")).isNull();
    }

    @Test
    void workWithinOtherWorkGivesBackItsIds() {
        try (Step outer = traces.begin("canary", Map.of("newsroom", "gazette"))) {
            traces.begin("feed.read", Map.of("newsroom", "gazette.canary")).close();
            outer.tell("done", "yes");

            assertThat(MDC.get("newsroom")).isEqualTo("gazette");
        }
    }

    @Test
    void anotherThreadTakesTheIdsAlongAndKeepsNone() throws InterruptedException {
        var seen = new AtomicReference<String>();
        try (Step step = traces.begin("digest.run", Map.of("newsroom", "gazette"))) {
            step.tell("run", "7");
            var thread = new Thread(traces.carry(() -> seen.set(MDC.get("newsroom"))));
            thread.start();
            thread.join();
        }

        assertThat(seen).hasValue("gazette");
    }

    @Test
    void withoutACollectorNothingTravels() {
        try (Step step = traces.resume("queue.inbound", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")) {
            step.tell("failed", "false");

            assertThat(traces.carried()).isEmpty();
            assertThat(traces.isOn()).isFalse();
        }
    }
}
