package press.kiosque.feed;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.unit.DataSize;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.article.StoryDesk;
import press.kiosque.article.StorySettings;
import press.kiosque.newsroom.Leases;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.topic.Topics;
import press.kiosque.trace.Traces;

/** Everything that reading feeds takes, wired by Spring as in the application, on one database. */
final class Collecting implements AutoCloseable {

    final Newsrooms newsrooms;
    final Topics topics;
    final Feeds feeds;
    final Articles articles;
    final FeedCollector collector;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    Collecting(MongoDatabase database, Clock clock) {
        this(database, clock, "http://localhost:8080");
    }

    Collecting(MongoDatabase database, Clock clock, String publicUrl) {
        beans.registerBean(MongoDatabase.class, () -> database);
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(FeedSettings.class, Collecting::settings);
        beans.register(Newsrooms.class, Topics.class, Articles.class, Stories.class, Feeds.class, FeedMemories.class);
        beans.registerBean(StorySettings.class, StorySettings::defaults);
        beans.register(StoryDesk.class);
        beans.register(NewsroomDesks.class, FeedFetcher.class, FeedParser.class, FeedIntake.class, PollingPolicy.class);
        beans.registerBean(NewsroomSettings.class, () -> new NewsroomSettings(URI.create(publicUrl), Map.of()));
        beans.register(GuardedHttp.class, Hubs.class, HubSubscriptions.class, FeedPush.class);
        beans.registerBean(Traces.class, Traces::off);
        beans.register(Leases.class, FeedVisit.class, VisitBook.class, FeedCollector.class);
        beans.refresh();
        newsrooms = beans.getBean(Newsrooms.class);
        topics = beans.getBean(Topics.class);
        feeds = beans.getBean(Feeds.class);
        articles = beans.getBean(Articles.class);
        collector = beans.getBean(FeedCollector.class);
    }

    /** The newsroom's server is this machine. */
    private static FeedSettings settings() {
        return FeedSamples.settings(Duration.ofSeconds(20), DataSize.ofMegabytes(15), true);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    @Override
    public void close() {
        beans.close();
    }
}
