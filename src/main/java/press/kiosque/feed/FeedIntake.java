package press.kiosque.feed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;

/** Takes in what a feed carries: stores what is new or changed, and nothing else. */
@Component
class FeedIntake {

    private final Articles articles;
    private final FeedMemories memories;
    private final NewsroomDesks desks;
    private final Clock clock;

    FeedIntake(Articles articles, FeedMemories memories, NewsroomDesks desks, Clock clock) {
        this.articles = articles;
        this.memories = memories;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * What a reading brought.
     *
     * @param fresh articles that nobody had met
     * @param changed articles that were stored, fresh ones among them
     */
    record Taken(int fresh, int changed) {

        static final Taken NOTHING = new Taken(0, 0);
    }

    /**
     * Stores the articles of this feed. They are stored before they are remembered, so that after a crash in between they
     * are merely stored again.
     */
    Taken take(Feed feed, ParseResult.ParsedFeed parsed) {
        var maker = new ArticleMaker(feed, parsed, desks.of(feed.newsroom()), clock.instant());
        Map<String, Long> known = memories.of(feed.id());
        Map<String, Long> current = new LinkedHashMap<>();
        List<Article> changed = new ArrayList<>();
        for (ParsedEntry entry : parsed.entries()) {
            maker.id(entry).filter(id -> !current.containsKey(id)).ifPresent(id -> {
                current.put(id, maker.fingerprint(entry));
                if (!current.get(id).equals(known.get(id))) {
                    maker.article(id, entry).ifPresent(changed::add);
                }
            });
        }
        int fresh = changed.isEmpty() ? 0 : articles.store(changed).size();
        if (!new HashMap<>(current).equals(known)) {
            memories.save(feed.id(), current);
        }
        return new Taken(fresh, changed.size());
    }
}
