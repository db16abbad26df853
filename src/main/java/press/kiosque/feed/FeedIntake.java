package press.kiosque.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.StoryDesk;

/** Takes in what a feed carries: what is new or changed finds its story and is stored, and nothing else. */
@Component
class FeedIntake {

    private final StoryDesk stories;
    private final FeedMemories memories;
    private final NewsroomDesks desks;
    private final Clock clock;

    FeedIntake(StoryDesk stories, FeedMemories memories, NewsroomDesks desks, Clock clock) {
        this.stories = stories;
        this.memories = memories;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * What a reading brought.
     *
     * @param fresh articles that nobody had met
     * @param changed articles that were stored, fresh ones among them
     * @param appeared when those articles appeared that this feed had not carried before
     * @param memory what the feed holds now, to be remembered; empty if that is what we know
     */
    record Taken(int fresh, int changed, List<Instant> appeared, Map<String, Long> memory) {

        static final Taken NOTHING = new Taken(0, 0, List.of(), Map.of());

        Taken recorded() {
            return new Taken(fresh, changed, List.of(), Map.of());
        }
    }

    /**
     * Stores the articles of this feed. What the feed holds is to be remembered only afterwards, so that after a crash in
     * between they are merely stored again.
     */
    Taken take(Feed feed, ParseResult.ParsedFeed parsed) {
        return take(feed, parsed, known(feed));
    }

    /** The same for a part of the feed: what else it holds stays remembered. */
    Taken takePart(Feed feed, ParseResult.ParsedFeed parsed) {
        Map<String, Long> known = known(feed);
        Taken taken = take(feed, parsed, known);
        Map<String, Long> all = new LinkedHashMap<>(known);
        all.putAll(taken.memory());
        return new Taken(
                taken.fresh(), taken.changed(), taken.appeared(), taken.memory().isEmpty() ? Map.of() : all);
    }

    /** A feed that begins afresh, at a new address or once more, is taken in whole. */
    private Map<String, Long> known(Feed feed) {
        return feed.state().rhythm() == null ? Map.of() : memories.of(feed.id());
    }

    private Taken take(Feed feed, ParseResult.ParsedFeed parsed, Map<String, Long> known) {
        Map<String, Long> current = new LinkedHashMap<>();
        var maker = new ArticleMaker(feed, parsed, desks.of(feed.newsroom()), clock.instant());
        List<Article> changed = new ArrayList<>();
        for (ParsedEntry entry : parsed.entries()) {
            maker.id(entry).filter(id -> !current.containsKey(id)).ifPresent(id -> {
                current.put(id, maker.fingerprint(entry));
                if (!current.get(id).equals(known.get(id))) {
                    maker.article(id, entry).ifPresent(changed::add);
                }
            });
        }
        int fresh =
                changed.isEmpty() ? 0 : stories.take(changed, known.keySet()).size();
        return new Taken(fresh, changed.size(), appeared(changed, known), current.equals(known) ? Map.of() : current);
    }

    private static List<Instant> appeared(List<Article> changed, Map<String, Long> known) {
        return changed.stream()
                .filter(article -> !known.containsKey(article.id()))
                .map(article -> article.published() == null ? article.firstSeen() : article.published())
                .toList();
    }
}
