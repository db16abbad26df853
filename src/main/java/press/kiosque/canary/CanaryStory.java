package press.kiosque.canary;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.feed.Feed;
import press.kiosque.feed.TrialReading;
import press.kiosque.newsroom.NewsroomSettings;

/** Has the made-up story read from our own public address, like any feed, and finds it among the stored articles. */
@Component
class CanaryStory {

    private final NewsroomSettings settings;
    private final TrialReading feeds;
    private final Articles articles;

    CanaryStory(NewsroomSettings settings, TrialReading feeds, Articles articles) {
        this.settings = settings;
        this.feeds = feeds;
        this.articles = articles;
    }

    /**
     * The stored article.
     *
     * @throws IllegalStateException if the feed could not be read, or does not carry the story
     */
    Article read(Round round) {
        String aside = Round.aside(round.newsroom());
        Feed feed = Feed.of(aside, "canary", "Canary", address(round));
        Optional<String> trouble = feeds.read(feed);
        return articles.since(aside, Instant.EPOCH).stream()
                .filter(article -> article.title().equals(round.title()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        trouble.orElse("the feed was read, but its story was not stored as an article")));
    }

    private String address(Round round) {
        return settings.publicUrl() + CanaryFeedController.PATH + round.newsroom() + "/" + round.began();
    }
}
