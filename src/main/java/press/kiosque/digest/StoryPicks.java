package press.kiosque.digest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Edition.StoryOrder;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Wishes;

/** The best stories for a reader who asks for some now, ranked as digests are. */
@Component
public class StoryPicks {

    /** Readers who ask within so long share one ranking: it changes with the feeds, not with who asks. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final StoriesAtHand stories;
    private final Cache<Moment, RankedStories> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    StoryPicks(StoriesAtHand stories) {
        this.stories = stories;
    }

    /**
     * The best that the reader has not had, best first.
     *
     * @param topics slugs of the topics asked for; empty for whatever there is
     * @param length how many at most
     */
    public List<Pick> top(Subscriber reader, Collection<String> topics, Instant now, int length) {
        return at(reader.newsroom(), now).pick(Wanted.of(reader, topics, length));
    }

    /** The best of what is owed to the reader, who has not had it. */
    public List<Pick> owed(Subscriber reader, Instant now, int length) {
        return at(reader.newsroom(), now).pickOwed(Wanted.of(reader, List.of(), length));
    }

    /** The best since a moment of what the reader follows, or of all if that is nothing. */
    public List<Pick> missed(Subscriber reader, Instant from, Instant now, int length) {
        return stories.since(reader.newsroom(), from, now).pick(Wanted.of(reader, reader.topics(), length));
    }

    /**
     * The best since a moment under these topics, whoever asks.
     *
     * @param language ISO 639 code of the articles that come first
     * @param told ids of stories to leave out
     */
    public List<Pick> since(
            String newsroom,
            Set<String> topics,
            String language,
            Set<String> told,
            Instant from,
            Instant now,
            int length) {
        var wanted = new Wanted(
                topics, topics, topics, language, told, Wishes.NONE, List.of(), length, false, StoryOrder.WORTH);
        return stories.since(newsroom, from, now).pick(wanted);
    }

    private RankedStories at(String newsroom, Instant now) {
        return kept.get(
                new Moment(newsroom, now.getEpochSecond() / KEPT.toSeconds()), any -> stories.at(newsroom, now));
    }

    /** Seconds since 1970 in steps of {@link #KEPT}: a clock that is moved brings another ranking at once. */
    private record Moment(String newsroom, long step) {}
}
