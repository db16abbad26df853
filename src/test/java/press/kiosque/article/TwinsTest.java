package press.kiosque.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.article.Story.Treatment;

class TwinsTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Articles articles = new Articles(memory.database());
    private final Stories stories = new Stories(memory.database());
    private final StoryDesk desk = new StoryDesk(
            articles,
            stories,
            StorySettings.defaults(),
            Clock.fixed(StoryCast.MORNING.plus(Duration.ofDays(2)), ZoneOffset.UTC));

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void storiesThatAnArticleShowsToBeOneBecomeOneUnderTheOlderName() {
        desk.take(StoryCast.launch(), Set.of());

        assertThat(List.of(storyOf("fusee-1"), storyOf("fusee-2"), storyOf("fusee-3")))
                .containsOnly("fusee-1");
        assertThat(stories.find(List.of("fusee-1", "fusee-2")))
                .extracting(Story::articles)
                .containsExactly(List.of("fusee-1", "fusee-2", "fusee-3"));
    }

    @Test
    void whatAnEditorHasDecidedAboutAStoryKeepsItFromBecomingPartOfAnother() {
        desk.take(StoryCast.launch().subList(0, 2), Set.of());
        Story second = Story.alone(StoryCast.launch().get(1), "matin.example");
        stories.add(List.of(second));
        stories.treat(second.id(), Treatment.NONE, new Treatment(false, false, true, null));

        desk.take(StoryCast.launch().subList(2, 3), Set.of());

        assertThat(storyOf("fusee-2")).isEqualTo("fusee-2");
    }

    @Test
    void whatAnEditorTookApartDoesNotBecomeOneAgain() {
        desk.take(StoryCast.launch(), Set.of());
        desk.split("lk", "fusee-2");
        Article another = StoryCast.launch().get(2);

        desk.take(
                List.of(StoryCast.article("fusee-4", "poste", 2, "fr", another.title(), another.summary())), Set.of());

        assertThat(storyOf("fusee-2")).isEqualTo("fusee-2");
    }

    private String storyOf(String article) {
        return articles.find(List.of(article)).get(0).story();
    }
}
