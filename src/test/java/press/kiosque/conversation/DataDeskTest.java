package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import press.kiosque.message.Inbound.ErasureAsked;
import press.kiosque.newsroom.Colleague;
import press.kiosque.subscriber.Subscriber;

class DataDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Subscriber READER =
            Subscriber.visiting("le-kiosque", "24001", Locale.FRENCH, ZoneId.of("Europe/Paris"), NOW);

    private final Forgetting forgetting = mock();
    private final ProducerTemplate routes = mock();
    private final List<String> log = new ArrayList<>();
    private final DataDesk desk = new DataDesk(
            mock(),
            forgetting,
            routes,
            (who, what, subject) -> log.add(who + " " + what + " " + subject),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatIsErasedIsNotedFirstAndTheLogKeepsACodeAndNoNumber() {
        desk.erase(new Colleague("paul", true, true, false), READER);

        var order = inOrder(routes, forgetting);
        order.verify(routes)
                .sendBody(
                        eq("direct:erasures"),
                        argThat((Object asked) -> asked instanceof ErasureAsked erasure
                                && erasure.recipients().equals(List.of("24001"))));
        order.verify(forgetting).forget(List.of("le-kiosque/24001"));
        assertThat(log).singleElement().asString().matches("paul reader.erased le-kiosque [0-9a-f]{32}");
    }

    @Test
    void anEditorErasesNobodyAndAViewerIsHandedNothing() {
        var editor = new Colleague("ines", true, false, false);
        var viewer = new Colleague("vera", false, false, false);

        assertThatThrownBy(() -> desk.erase(editor, READER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.handOver(viewer, READER.id())).isInstanceOf(AccessDeniedException.class);
        verifyNoInteractions(routes, forgetting);
        assertThat(log).isEmpty();
    }
}
