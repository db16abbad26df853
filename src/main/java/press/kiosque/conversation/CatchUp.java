package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.digest.DigestOccasion;
import press.kiosque.digest.DigestOnRequest;
import press.kiosque.digest.Pick;
import press.kiosque.digest.StoryPicks;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.Turn;

/**
 * Makes one message of what a reader did not get while a person spoke with them: the edition that waits, made anew with the
 * stories that are owed before others; or those stories alone where no edition waits.
 */
@Component
class CatchUp {

    private static final int MOST = 9;

    private final DigestOnRequest digests;
    private final StoryPicks stories;
    private final StoryTalk talk;

    CatchUp(DigestOnRequest digests, StoryPicks stories, StoryTalk talk) {
        this.digests = digests;
        this.stories = stories;
        this.talk = talk;
    }

    /** What is brought in their place. */
    record Missed(String occasion, DeliveryKind kind, Answer answer) {}

    /**
     * The message, unasked like what it stands for.
     *
     * @param name by which its occasion is told from others
     * @return empty if the reader wants nothing of it any more, or has had it all
     */
    Optional<Missed> of(Turn turn, String name) {
        Subscriber reader = turn.reader();
        Optional<String> edition = waiting(reader);
        return edition.isPresent()
                ? digests.compose(reader, edition.get(), turn.now())
                        .map(digest -> new Missed(
                                DigestOccasion.of(edition.get(), name), DeliveryKind.DIGEST, Answer.of(digest)))
                : alerts(turn).map(answer -> new Missed("alert:missed:" + name, DeliveryKind.ALERT, answer));
    }

    /** The edition that waits; none if the reader does not take it any more. */
    private static Optional<String> waiting(Subscriber reader) {
        return WaitingEdition.slug(reader)
                .filter(slug -> reader.mayReceive(Purpose.DIGEST)
                        && reader.subscriptions().stream()
                                .map(Subscription::edition)
                                .anyMatch(slug::equals));
    }

    private Optional<Answer> alerts(Turn turn) {
        List<Pick> owed =
                turn.reader().mayReceive(Purpose.ALERT) ? stories.owed(turn.reader(), turn.now(), MOST) : List.of();
        return owed.isEmpty() ? Optional.empty() : Optional.of(talk.tell(turn, owed));
    }
}
