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

        assertThat(store(entry)).isEqualTo(Change.CREATED);
        assertThat(store(entry)).isEqualTo(Change.UNCHANGED);
        assertThat(section.export("lk")).containsExactly(entry);
    }

    @Test
    void anotherKeywordIsAChange() {
        store(named("sport", List.of()));

        assertThat(store(named("sport", List.of("PSG")))).isEqualTo(Change.CHANGED);
    }

    @Test
    void aTopicWithoutNameIsRefusedByName() {
        var entry = new TopicSection.Entry("sport", null, null, null, null, null);

        assertThatThrownBy(() -> store(entry)).hasMessage("topic lk/sport: name is missing");
    }

    private static TopicSection.Entry named(String id, List<String> keywords) {
        return new TopicSection.Entry(id, Map.of("fr", id), null, null, null, keywords);
    }

    private Change store(TopicSection.Entry entry) {
        return section.read(NEWSROOM, entry).get();
    }
}
