package press.kiosque.digest;

import java.time.Instant;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryBatches;
import press.kiosque.newsroom.CursorReader;
import press.kiosque.newsroom.Leases;
import press.kiosque.poll.OpenPolls;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Makes the parts of a run of the job: who reads, who composes, who hands over. */
@Component
class DigestRun {

    private final StoriesAtHand stories;
    private final Editions editions;
    private final Subscribers subscribers;
    private final DeliveryBatches batches;
    private final OpenPolls polls;
    private final StoryWords words;
    private final Leases leases;
    private final DigestSettings settings;

    DigestRun(
            StoriesAtHand stories,
            Editions editions,
            Subscribers subscribers,
            DeliveryBatches batches,
            OpenPolls polls,
            StoryWords words,
            Leases leases,
            DigestSettings settings) {
        this.stories = stories;
        this.editions = editions;
        this.subscribers = subscribers;
        this.batches = batches;
        this.polls = polls;
        this.words = words;
        this.leases = leases;
        this.settings = settings;
    }

    /** Reads those of the partition who are due at this moment. */
    CursorReader<Subscriber> due(String newsroom, Instant now, int partition) {
        return new CursorReader<>(
                () -> subscribers.due(newsroom, now), batches.partition(partition, settings.partitions()));
    }

    /** Composes from the stories that are fresh at this moment. */
    DigestComposer composer(String newsroom, Instant now) {
        return new DigestComposer(stories.at(newsroom, now), editions.of(newsroom), now, settings.usefulFor());
    }

    /** Hands over to the delivery queue. */
    DigestWriter writer(String newsroom) {
        return new DigestWriter(
                batches, subscribers, new DigestMessages(words), polls, leases, newsroom, settings.usefulFor());
    }
}
