package press.kiosque.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSection.Change;

class TopicSectionTest {

    private static final Newsroom NEWSROOM = new Newsroom("lk", "Le Kiosque", Locale.FRENCH, ZoneOffset.UTC);

    private final MemoryDatabase memory = new MemoryDatabase();
    private final TopicSection section = new TopicSection(new Topics(memory.database()));

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void importingTwiceChangesNothing() {
        var entry = new TopicSection.Entry(
                "sport", Map.of("fr", "Sport"), "⚽", List.of("sport"), List.of("football"), List.of("Ligue 1"));

        assertThat(section.read(NEWSROOM, entry).get()).isEqualTo(Change.CREATED);
        assertThat(section.read(NEWSROOM, entry).get()).isEqualTo(Change.UNCHANGED);
        assertThat(section.export("lk")).containsExactly(entry);
    }

    @Test
    void anotherKeywordIsAChange() {
        section.read(NEWSROOM, named("sport", List.of())).get();

        assertThat(section.read(NEWSROOM, named("sport", List.of("PSG"))).get()).isEqualTo(Change.CHANGED);
    }

    @Test
    void aTopicWithoutNameIsRefusedByName() {
        var entry = new TopicSection.Entry("sport", null, null, null, null, null);

        assertThatThrownBy(() -> section.read(NEWSROOM, entry).get()).hasMessage("topic lk/sport: name is missing");
    }

    private static TopicSection.Entry named(String id, List<String> keywords) {
        return new TopicSection.Entry(id, Map.of("fr", id), null, null, null, keywords);
    }
}
