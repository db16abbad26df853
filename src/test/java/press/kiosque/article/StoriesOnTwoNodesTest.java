package press.kiosque.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;

/** What one node takes in or changes while another holds what it has seen before. */
class StoriesOnTwoNodesTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Articles articles = new Articles(memory.database());
    private final AtomicReference<Instant> now = new AtomicReference<>(StoryCast.MORNING);
    private final InstantSource clock = now::get;
    private final StoryDesk here = node(clock.withZone(ZoneOffset.UTC));
    private final StoryDesk there = node(Clock.fixed(StoryCast.MORNING.plus(Duration.ofDays(2)), ZoneOffset.UTC));

    private StoryDesk node(Clock time) {
        return new StoryDesk(articles, new Stories(memory.database()), StorySettings.defaults(), time);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void whatAnotherNodeTookInIsTheSameStoryHere() {
        here.take(List.of(StoryCast.fireElsewhere()), Set.of());
        there.take(List.of(StoryCast.fireByOne()), Set.of());

        now.set(StoryCast.MORNING.plusSeconds(60));
        here.take(List.of(StoryCast.fireByAnother()), Set.of());

        assertThat(storyOf("feu-2")).isEqualTo("feu-1");
    }

    @Test
    void whatEditorsMergedOnAnotherNodeIsOneStoryHere() {
        here.take(List.of(StoryCast.fireByOne(), StoryCast.fireElsewhere()), Set.of());
        there.merge("lk", "feu-3", List.of("feu-1"));

        now.set(StoryCast.MORNING.plusSeconds(60));
        here.take(List.of(StoryCast.fireByAnother()), Set.of());

        assertThat(storyOf("feu-2")).isEqualTo("feu-3");
    }

    private String storyOf(String article) {
        return articles.find(List.of(article)).get(0).story();
    }
}
