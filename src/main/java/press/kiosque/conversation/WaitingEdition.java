package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.digest.Edition;
import press.kiosque.digest.Editions;
import press.kiosque.message.Channel;
import press.kiosque.subscriber.Subscribers;

/** Offers the edition that could not be brought to a reader, once they are back and can be written to again. */
@Component
class WaitingEdition {

    static final String TEMPLATE = "edition-waiting";

    /** After these the offer would come at the wrong moment, or twice. */
    private static final Set<String> NOT_AFTER = Set.of("stopped", "already-stopped", EditionTalk.TEMPLATE);

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
        String occasion = turn.reader().presence().waiting();
        boolean fits = turn.active()
                && answers.stream().map(Answer::template).noneMatch(NOT_AFTER::contains)
                && channel.opens(turn.event()).isPresent();
        return occasion == null || !fits
                ? Optional.empty()
                : edition(turn, occasion).map(edition -> say(turn, edition));
    }

    /** The edition of an occasion such as {@code digest:matin:2026-11-22}. */
    private Optional<Edition> edition(Turn turn, String occasion) {
        String[] parts = occasion.split(":", 3);
        return parts.length < 2
                ? Optional.empty()
                : editions.find(turn.newsroom().id() + "/" + parts[1]);
    }

    private Answer say(Turn turn, Edition edition) {
        return phrases.say(
                turn,
                TEMPLATE,
                Map.of("edition", edition.nameIn(turn.language()), "bring", Payload.edition(edition.slug())));
    }

    /** The offer is on its way, and is not made again. */
    void offered(Turn turn) {
        subscribers.awaited(turn.reader().id());
    }
}
