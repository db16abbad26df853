package press.kiosque.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.article.Story.Treatment;

class StoryDeskTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Articles articles = new Articles(memory.database());
    private final Stories stories = new Stories(memory.database());
    private final StoryDesk desk = restarted();

    private StoryDesk restarted() {
        return desk(stories);
    }

    private StoryDesk desk(Stories told) {
        var clock = Clock.fixed(StoryCast.MORNING.plus(Duration.ofDays(2)), ZoneOffset.UTC);
        return new StoryDesk(articles, told, StorySettings.defaults(), clock);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void articlesAreStoredWithTheirStoryAndTheStoryWithItsArticles() {
        Set<String> fresh = desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireByAnother()), Set.of());

        assertThat(fresh).containsExactlyInAnyOrder("feu-1", "feu-2");
        assertThat(storyOf("feu-2")).isEqualTo("feu-1");
        Story story = stories.find(List.of("feu-1")).get(0);
        assertThat(story.articles()).containsExactly("feu-1", "feu-2");
        assertThat(story.last()).isEqualTo(StoryCast.fireByAnother().firstSeen());
    }

    @Test
    void aStoryThatOneArticleTellsNeedsNoDocument() {
        desk.take(List.of(StoryCast.fireByOne()), Set.of());

        assertThat(stories.find(List.of("feu-1"))).isEmpty();
    }

    @Test
    void whatAStoryDevelopsIsNotForgottenWhenTheProcessDiesAsItIsWritten() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireByAnother()), Set.of());
        var dying = new Stories(memory.database()) {
            @Override
            public void add(Collection<Story> told) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> desk(dying).take(List.of(StoryCast.fireInquiry()), Set.of()));

        restarted().take(List.of(StoryCast.fireInquiry()), Set.of());

        assertThat(stories.find(List.of("feu-4")))
                .extracting(Story::predecessor)
                .containsExactly("feu-1");
    }

    @Test
    void storiesGoOnAfterARestart() {
        desk.take(List.of(StoryCast.fireByOne()), Set.of());

        restarted().take(List.of(StoryCast.fireByAnother()), Set.of());

        assertThat(storyOf("feu-2")).isEqualTo("feu-1");
    }

    @Test
    void whatIsTakenTwiceStaysAsItWas() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireByAnother(), StoryCast.fireInquiry()), Set.of());
        List<Story> before = stories.find(List.of("feu-1", "feu-4"));

        Set<String> fresh = restarted().take(List.of(StoryCast.fireByAnother(), StoryCast.fireInquiry()), Set.of());

        assertThat(fresh).isEmpty();
        assertThat(stories.find(List.of("feu-1", "feu-4"))).isEqualTo(before);
    }

    @Test
    void aDevelopmentIsStoredWithItsPredecessor() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireInquiry()), Set.of());

        assertThat(stories.find(List.of("feu-4")).get(0).predecessor()).isEqualTo("feu-1");
    }

    @Test
    void whatEditorsDecidedStaysWhenAnotherArticleJoins() {
        var pinned = new Treatment(true, false, false, null);
        desk.take(List.of(StoryCast.fireByOne()), Set.of());
        stories.save(List.of(new Story(
                "feu-1",
                "lk",
                List.of("feu-1"),
                List.of("ouest.example"),
                StoryCast.MORNING,
                StoryCast.MORNING,
                null,
                pinned)));

        desk.take(List.of(StoryCast.fireByAnother()), Set.of());

        Story story = stories.find(List.of("feu-1")).get(0);
        assertThat(story.treatment()).isEqualTo(pinned);
        assertThat(story.articles()).containsExactly("feu-1", "feu-2");
    }

    @Test
    void anArticleThatLeftTheWindowKeepsItsStoryWhenItChanges() {
        Article old = StoryCast.article("vieux", "ouest", -24 * 10, "fr", "Ancien titre", "")
                .telling("autre");
        articles.store(List.of(old));

        desk.take(List.of(StoryCast.article("vieux", "ouest", 0, "fr", "Titre neuf", "")), Set.of("vieux"));

        assertThat(storyOf("vieux")).isEqualTo("autre");
        assertThat(articles.find(List.of("vieux")).get(0).title()).isEqualTo("Titre neuf");
    }

    @Test
    void storiesThatEditorsMergeAreOneFromThenOn() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireElsewhere()), Set.of());

        desk.merge("lk", "feu-3", List.of("feu-1"));
        desk.take(List.of(StoryCast.fireByAnother()), Set.of());

        assertThat(storyOf("feu-1")).isEqualTo("feu-3");
        assertThat(storyOf("feu-2")).isEqualTo("feu-3");
        assertThat(stories.find(List.of("feu-1"))).isEmpty();
        assertThat(stories.find(List.of("feu-3")).get(0).articles())
                .containsExactlyInAnyOrder("feu-1", "feu-2", "feu-3");
    }

    @Test
    void whatDevelopedAMergedStoryDevelopsTheOneThatRemains() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireElsewhere(), StoryCast.fireInquiry()), Set.of());

        desk.merge("lk", "feu-3", List.of("feu-1"));

        assertThat(stories.find(List.of("feu-4")).get(0).predecessor()).isEqualTo("feu-3");
    }

    @Test
    void anArticleThatEditorsSplitOffIsAStoryOfItsOwn() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireByAnother()), Set.of());

        desk.split("lk", "feu-2");
        desk.take(List.of(StoryCast.fireByAnother()), Set.of("feu-2"));

        assertThat(storyOf("feu-2")).isEqualTo("feu-2");
        assertThat(storyOf("feu-1")).isEqualTo("feu-1");
        assertThat(stories.find(List.of("feu-1")).get(0).articles()).containsExactly("feu-1");
    }

    @Test
    void theOthersLeaveAStoryThatBearsTheNameOfTheArticleSplitOff() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireByAnother()), Set.of());

        desk.split("lk", "feu-1");

        assertThat(storyOf("feu-1")).isEqualTo("feu-1");
        assertThat(storyOf("feu-2")).isEqualTo("feu-2");
    }

    @Test
    void aStoryThatTakesInWhatItDevelopsDevelopsNeitherItselfNorWhatFollowedFromThat() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireInquiry()), Set.of());
        stories.save(List.of(developing("feu-5", "feu-4")));

        desk.merge("lk", "feu-5", List.of("feu-1"));

        assertThat(stories.find(List.of("feu-5")).get(0).predecessor()).isNull();
        assertThat(stories.find(List.of("feu-4")).get(0).predecessor()).isEqualTo("feu-5");
    }

    @Test
    void aStoryThatTakesInItsPredecessorDevelopsWhatThatDeveloped() {
        desk.take(List.of(StoryCast.fireByOne(), StoryCast.fireInquiry()), Set.of());
        stories.save(List.of(developing("feu-1", "feu-0")));

        desk.merge("lk", "feu-4", List.of("feu-1"));

        assertThat(stories.find(List.of("feu-4")).get(0).predecessor()).isEqualTo("feu-0");
    }

    private Story developing(String id, String predecessor) {
        articles.store(List.of(StoryCast.article(id, "ouest", 40, "fr", "Valmer", "")));
        return new Story(
                id,
                "lk",
                List.of(id),
                List.of("ouest.example"),
                StoryCast.MORNING,
                StoryCast.MORNING,
                predecessor,
                Treatment.NONE);
    }

    private String storyOf(String article) {
        return articles.find(List.of(article)).get(0).story();
    }
}
