package press.kiosque.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.message.Message;
import press.kiosque.poll.OpenPolls;
import press.kiosque.poll.Poll;
import press.kiosque.subscriber.Subscriber;

/** A digest for one reader who asks for it now, made from what is fresh and what they have not had. */
@Component
public class DigestOnRequest {

    private final StoriesAtHand stories;
    private final Editions editions;
    private final OpenPolls polls;
    private final StoryWords words;

    DigestOnRequest(StoriesAtHand stories, Editions editions, OpenPolls polls, StoryWords words) {
        this.stories = stories;
        this.editions = editions;
        this.polls = polls;
        this.words = words;
    }

    /**
     * The digest.
     *
     * @param edition the edition's slug
     * @return empty if there is no such edition or nothing that the reader has not had
     */
    public Optional<Composed> compose(Subscriber reader, String edition, Instant now) {
        return editions.find(reader.newsroom() + "/" + edition)
                .map(found -> new Digest(
                        reader, now, found, DigestOccasion.of(found.slug(), "now"), stories(reader, found, now), null))
                .filter(digest -> !digest.stories().isEmpty())
                .map(digest -> composed(
                        digest,
                        polls.toAsk(reader.newsroom(), edition, reader.id(), now)
                                .orElse(null)));
    }

    private List<Pick> stories(Subscriber reader, Edition edition, Instant now) {
        return stories.lately(reader.newsroom(), now).pick(Wanted.of(reader, edition, reader.received()));
    }

    private Composed composed(Digest digest, @Nullable Poll poll) {
        return new Composed(
                new DigestMessages(words).render(digest, poll),
                digest.stories().stream().map(pick -> pick.article().id()).toList(),
                digest.stories().stream().map(Pick::story).toList());
    }

    /** A digest in words, the ids of the articles told in it, and those of their stories, to be remembered. */
    public record Composed(Message message, List<String> articles, List<String> stories) {
        public Composed {
            articles = List.copyOf(articles);
            stories = List.copyOf(stories);
        }
    }
}
