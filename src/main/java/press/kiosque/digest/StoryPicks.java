package press.kiosque.digest;

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

    private final StoriesAtHand stories;

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
        return stories.lately(reader.newsroom(), now).pick(Wanted.of(reader, topics, length));
    }

    /** The best of what is owed to the reader, who has not had it. */
    public List<Pick> owed(Subscriber reader, Instant now, int length) {
        return stories.lately(reader.newsroom(), now).pickOwed(Wanted.of(reader, List.of(), length));
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
}
