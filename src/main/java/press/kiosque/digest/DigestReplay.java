package press.kiosque.digest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCursor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/**
 * Makes a past day's digests again from what is stored, with the settings that hold now or others, and compares them with
 * those in the ledger. Nothing is sent and nothing is written.
 *
 * <p>Each digest is made as of the reader's hour, with the articles seen by then and the stories that the reader had had
 * by then. What is not kept over time is taken as it is today: topics and wishes of readers, topics and weights of
 * articles, what editors decided. A reader for whom there was nothing new that day left no row and is not counted.
 */
@Component
public class DigestReplay {

    private static final int AT_ONCE = 1000;

    private final StoriesAtHand stories;
    private final Editions editions;
    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final DigestSettings settings;

    DigestReplay(
            StoriesAtHand stories,
            Editions editions,
            Subscribers subscribers,
            Deliveries deliveries,
            DigestSettings settings) {
        this.stories = stories;
        this.editions = editions;
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /**
     * Replays a day with the settings that hold now.
     *
     * @param date on the readers' own calendars
     * @param examples how many readers at most to tell of one by one
     * @return empty if the ledger holds no digest of that day
     */
    public Optional<ReplayReport> replay(String newsroom, LocalDate date, int examples) {
        return replay(newsroom, date, examples, settings);
    }

    /** The same with these settings. */
    Optional<ReplayReport> replay(String newsroom, LocalDate date, int examples, DigestSettings settings) {
        Instant from =
                date.atStartOfDay(ZoneOffset.UTC).minusDays(1).toInstant().minus(settings.window());
        PastDay day = ledger(newsroom, date, from);
        if (day.digests().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Article> told = byId(stories.articles(day.articles()));
        var replayed = new ReplayedDigests(
                day, stories.past(newsroom, from, settings), told, bySlug(editions.of(newsroom)), settings, examples);
        var digests = List.copyOf(day.digests());
        for (int at = 0; at < digests.size(); at += AT_ONCE) {
            replay(digests.subList(at, Math.min(digests.size(), at + AT_ONCE)), replayed);
        }
        return Optional.of(replayed.report(newsroom, date));
    }

    private void replay(List<PastDay.Told> digests, ReplayedDigests replayed) {
        Map<String, Subscriber> readers = subscribers
                .find(digests.stream().map(PastDay.Told::reader).toList())
                .stream()
                .collect(toMap(Subscriber::id, identity()));
        digests.forEach(digest -> replayed.add(digest, readers.get(digest.reader())));
    }

    private PastDay ledger(String newsroom, LocalDate date, Instant from) {
        var day = new PastDay(date);
        try (MongoCursor<Delivery> rows = deliveries.since(newsroom, from)) {
            rows.forEachRemaining(day::add);
        }
        return day;
    }

    private static Map<String, Article> byId(Collection<Article> articles) {
        return articles.stream().collect(toMap(Article::id, identity(), (one, other) -> one));
    }

    private static Map<String, Edition> bySlug(List<Edition> editions) {
        return editions.stream().collect(toMap(Edition::slug, identity()));
    }
}
