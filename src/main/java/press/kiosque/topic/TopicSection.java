package press.kiosque.topic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSection;

/** The topics in a newsroom's file. */
@Component
@Order(1)
class TopicSection implements NewsroomSection<TopicSection.Entry> {

    private final Topics topics;

    TopicSection(Topics topics) {
        this.topics = topics;
    }

    /**
     * One topic in the file.
     *
     * @param id its slug
     * @param name by language
     * @param emoji shown before the name
     * @param feeds every article of these belongs
     * @param categories feed categories that belong
     * @param keywords words or phrases in title or summary
     */
    record Entry(
            @Nullable String id,
            @Nullable Map<String, String> name,
            @Nullable String emoji,
            @Nullable List<String> feeds,
            @Nullable List<String> categories,
            @Nullable List<String> keywords) {}

    @Override
    public String key() {
        return "topics";
    }

    @Override
    public Class<Entry> type() {
        return Entry.class;
    }

    @Override
    public List<Entry> export(String newsroom) {
        return topics.of(newsroom).stream()
                .map(topic -> new Entry(
                        topic.slug(), topic.name(), topic.emoji(), topic.feeds(), topic.categories(), topic.keywords()))
                .toList();
    }

    @Override
    public Supplier<Change> read(Newsroom newsroom, Entry entry) {
        var topic = new Topic(
                newsroom.id() + "/" + Objects.requireNonNullElse(entry.id(), ""),
                newsroom.id(),
                Objects.requireNonNullElse(entry.name(), Map.of()),
                entry.emoji(),
                Objects.requireNonNullElse(entry.feeds(), List.of()),
                Objects.requireNonNullElse(entry.categories(), List.of()),
                Objects.requireNonNullElse(entry.keywords(), List.of()));
        return () -> NewsroomSection.keep(topics.find(topic.id()), topic, topics::save);
    }

    @Override
    public void arrange(String newsroom, List<String> ids) {
        topics.arrange(newsroom, ids);
    }

    @Override
    public Map<String, List<String>> named(Entry entry) {
        return Map.of("feeds", Objects.requireNonNullElse(entry.feeds(), List.of()));
    }
}
