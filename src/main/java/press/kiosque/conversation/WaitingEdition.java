package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.digest.DigestOccasion;
import press.kiosque.digest.Edition;
import press.kiosque.digest.Editions;
import press.kiosque.message.Channel;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** Offers the edition that could not be brought to a reader, once they are back and can be written to again. */
@Component
class WaitingEdition {

    /** After these the offer would come at the wrong moment, or twice. */
    private static final Set<String> NOT_AFTER = Set.of("stopped", Agreement.ALREADY_STOPPED, EditionTalk.TEMPLATE);

    private final Subscribers subscribers;
    private final Editions editions;
    private final Channel channel;
    private final Phrases phrases;

    WaitingEdition(Subscribers subscribers, Editions editions, Channel channel, Phrases phrases) {
        this.subscribers = subscribers;
        this.editions = editions;
        this.channel = channel;
        this.phrases = phrases;
    }

    /** The offer to add to these answers, if something waits and the reader's act lets us write. */
    Optional<Answer> offer(Turn turn, List<Answer> answers) {
        boolean fits = turn.active()
                && answers.stream().map(Answer::template).noneMatch(NOT_AFTER::contains)
                && channel.opens(turn.event()).isPresent();
        return slug(turn.reader())
                .filter(slug -> fits && stillWaits(turn))
                .flatMap(slug -> editions.find(turn.newsroom().id() + "/" + slug))
                .map(edition -> say(turn, edition));
    }

    /** The slug of the edition that waits. */
    static Optional<String> slug(Subscriber reader) {
        return Optional.ofNullable(reader.presence().waiting()).flatMap(DigestOccasion::edition);
    }

    /** The bot that is back may have brought it since the turn began. */
    private boolean stillWaits(Turn turn) {
        return subscribers
                .find(turn.reader().id())
                .flatMap(WaitingEdition::slug)
                .isPresent();
    }

    private Answer say(Turn turn, Edition edition) {
        return phrases.say(
                turn,
                Saying.EDITION_WAITING,
                Map.of("edition", edition.nameIn(turn.language()), "bring", Payload.edition(edition.slug())));
    }

    /** The offer is on its way, and is not made again. */
    void offered(Turn turn) {
        subscribers.awaited(turn.reader().id());
    }
}
