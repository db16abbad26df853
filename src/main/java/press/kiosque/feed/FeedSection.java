package press.kiosque.feed;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Languages;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSection;

/** The feeds in a newsroom's file. */
@Component
@Order(2)
class FeedSection implements NewsroomSection<FeedSection.Entry> {

    private final Feeds feeds;

    FeedSection(Feeds feeds) {
        this.feeds = feeds;
    }

    /**
     * One feed in the file.
     *
     * @param id its slug
     * @param name as editors know it; absent: its slug
     * @param url where it is published
     * @param language of its articles
     * @param weight the editor's trust, 0 to 10; absent: 1
     * @param folder where editors keep it among the others
     */
    record Entry(
            @Nullable String id,
            @Nullable String name,
            @Nullable String url,
            @Nullable String language,
            @Nullable Double weight,
            @Nullable String folder) {}

    @Override
    public String key() {
        return "feeds";
    }

    @Override
    public Class<Entry> type() {
        return Entry.class;
    }

    @Override
    public List<Entry> export(String newsroom) {
        return feeds.of(newsroom).stream()
                .map(feed -> new Entry(
                        feed.slug(),
                        feed.name(),
                        feed.url(),
                        Optional.ofNullable(feed.language())
                                .map(Locale::toLanguageTag)
                                .orElse(null),
                        feed.weight(),
                        feed.folder()))
                .toList();
    }

    @Override
    public void arrange(String newsroom, List<String> ids) {
        feeds.arrange(newsroom, ids);
    }

    @Override
    public Supplier<Change> read(Newsroom newsroom, Entry entry) {
        String slug = Objects.requireNonNullElse(entry.id(), "");
        Optional<Feed> known = feeds.find(newsroom.id() + "/" + slug);
        var feed = new Feed(
                newsroom.id() + "/" + slug,
                newsroom.id(),
                Objects.requireNonNullElse(entry.name(), slug),
                url(known, Objects.requireNonNullElse(entry.url(), "")),
                entry.language() == null ? null : Languages.written(entry.language()),
                Objects.requireNonNullElse(entry.weight(), Feed.DEFAULT_WEIGHT),
                known.map(Feed::paused).orElse(false),
                entry.folder(),
                known.map(Feed::state).orElse(FeedState.NEVER_READ));
        return () -> NewsroomSection.keep(known, feed, feeds::save);
    }

    /** A file that still names the address from which the feed has moved means the same feed. */
    private static String url(Optional<Feed> known, String named) {
        return known.filter(feed -> feed.hasMovedFrom(named)).map(Feed::url).orElse(named);
    }
}
