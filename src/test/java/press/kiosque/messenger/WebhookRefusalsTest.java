package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import press.kiosque.newsroom.Notices.Notice;

@ExtendWith(OutputCaptureExtension.class)
class WebhookRefusalsTest {

    private final Clock clock = mock();

    @Test
    void refusalsAreLoggedOnceAMinuteAtMost(CapturedOutput output) {
        var refusals = new WebhookRefusals(new SimpleMeterRegistry(), clock);
        when(clock.instant()).thenReturn(Cast.NOW, Cast.NOW.plusSeconds(59), Cast.NOW.plusSeconds(60));

        refusals.count("first");
        refusals.count("second");
        refusals.count("third");

        assertThat(output.getOut())
                .contains("first")
                .doesNotContain("second")
                .contains("third")
                .contains("total=3");
    }

    @Test
    void editorsSeeRefusalsForAnHour() {
        var refusals = new WebhookRefusals(new SimpleMeterRegistry(), clock);
        when(clock.instant()).thenReturn(Cast.NOW, Cast.NOW.plusSeconds(3599), Cast.NOW.plusSeconds(3600));
        assertThat(new WebhookRefusals(new SimpleMeterRegistry(), Clock.systemUTC()).of("le-kiosque"))
                .isEmpty();

        refusals.count("first");

        assertThat(refusals.of("le-kiosque")).containsExactly(new Notice("webhook-refused", Cast.NOW, "1"));
        assertThat(refusals.of("le-kiosque")).isEmpty();
    }
}
