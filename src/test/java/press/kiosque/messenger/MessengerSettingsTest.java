package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class MessengerSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(WithSettings.class);

    @Test
    void withoutSettingsWeSpeakToMetaPatiently() {
        application.run(context -> {
            var settings = context.getBean(MessengerSettings.class);
            assertThat(settings.graphUrl()).isEqualTo(URI.create("https://graph.facebook.com"));
            assertThat(settings.graphVersion()).isEqualTo("v24.0");
            assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(3));
            assertThat(settings.requestTimeout()).isEqualTo(Duration.ofSeconds(15));
            assertThat(settings.windowMargin()).isEqualTo(Duration.ofMinutes(10));
            assertThat(settings.largestWebhook()).isEqualTo(DataSize.ofMegabytes(4));
        });
    }

    @Test
    void aVersionThatIsNoneIsToldAtTheStart() {
        application
                .withPropertyValues("kiosque.messenger.graph-version=24")
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining("must look like v24.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanes", "sends-per-second", "calls-per-reader-a-day"})
    void whereThereMustBeOneAtLeastNoneIsToldAtTheStart(String setting) {
        application.withPropertyValues("kiosque.messenger." + setting + "=0").run(context -> assertThat(context)
                .getFailure()
                .hasStackTraceContaining("kiosque.messenger." + setting + " is 0: give 1 or more"));
    }

    @EnableConfigurationProperties(MessengerSettings.class)
    static class WithSettings {}
}
