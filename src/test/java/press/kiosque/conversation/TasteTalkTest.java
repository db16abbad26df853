package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

class TasteTalkTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @Test
    void lessOfAStoryIsNotLessOfTheFrontPage() {
        publishesOnFrontPage("match", "une", "sport");
        phone.says("à la une");

        phone.says("moins comme ça");

        assertThat(phone.hears()).isEqualTo("Compris : moins de « Sport » dans votre édition.");
    }

    @Test
    void aStoryOfTheFrontPageAloneIsToldNoMore() {
        publishesOnFrontPage("gel", "une");
        phone.says("à la une");

        phone.says("moins comme ça");

        assertThat(phone.hears()).startsWith("Compris : je ne parle plus de « gel »");
    }

    @ParameterizedTest
    @ValueSource(strings = {"remets-la", "annule", "put it back"})
    void aStoryToldNoMoreMayComeAgain(String words) {
        phone.publishes("match", "match", "sport");
        phone.says("à la une");
        phone.says("masque la première");
        assertThat(phone.hears()).startsWith("Compris : je ne parle plus de « match »");

        phone.says(words);

        assertThat(phone.hears()).isEqualTo("Entendu : « match » peut revenir.");
    }

    private void publishesOnFrontPage(String title, String... topics) {
        phone.get(Topics.class)
                .save(new Topic(
                        "le-kiosque/une",
                        "le-kiosque",
                        Map.of("fr", "À la une", "en", "Top stories"),
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
        phone.publishes(title, title, topics);
    }
}
