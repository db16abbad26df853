package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConversationSettingsTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner().withUserConfiguration(Bound.class);

    @EnableConfigurationProperties(ConversationSettings.class)
    private static final class Bound {}

    @Test
    void everySettingHasADefault() {
        runner.run(context -> assertThat(
                        context.getBean(ConversationSettings.class).hours())
                .containsExactly(LocalTime.of(7, 0), LocalTime.of(12, 30), LocalTime.of(18, 30)));
    }

    @Test
    void settingsAreRead() {
        runner.withPropertyValues("kiosque.conversation.answer-within=7d", "kiosque.conversation.hours=06:15")
                .run(context -> assertThat(context.getBean(ConversationSettings.class))
                        .satisfies(
                                settings -> assertThat(settings.answerWithin()).isEqualTo(Duration.ofDays(7)))
                        .satisfies(settings -> assertThat(settings.hours()).containsExactly(LocalTime.of(6, 15))));
    }

    @Test
    void aLengthOfNothingIsRefused() {
        runner.withPropertyValues("kiosque.conversation.human-idle=0s")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("kiosque.conversation.human-idle"));
    }
}
