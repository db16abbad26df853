package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.understanding.Turn;

/**
 * Watches threads in which somebody else speaks: writes down what is said and answers nothing, and sees that the bot is
 * silent there. A reader's stop counts there too.
 */
@Component
public class Bystander {

    private static final Logger LOG = LoggerFactory.getLogger(Bystander.class);

    private final Newsrooms newsrooms;
    private final Turns turns;
    private final Floor floor;
    private final Transcript transcript;

    Bystander(Newsrooms newsrooms, Turns turns, Floor floor, Transcript transcript) {
        this.newsrooms = newsrooms;
        this.turns = turns;
        this.floor = floor;
        this.transcript = transcript;
    }

    /** Notes the event; safe to repeat. */
    public void receive(Inbound.InThread event) {
        if (event instanceof Inbound.Overheard overheard) {
            overheard(overheard.event());
        } else if (event instanceof Inbound.OtherSpoke spoken) {
            transcript.add(TranscriptLines.other(subscriber(spoken.source()), spoken));
            floor.spoken(spoken);
        } else if (event instanceof Inbound.ThreadMoved moved) {
            floor.moved(moved);
        } else {
            LOG.info(
                    "Another app asks for a thread. event={} newsroom={}",
                    event.source().id(),
                    event.source().newsroom());
        }
    }

    private void overheard(Inbound.FromReader event) {
        Optional<Turn> turn =
                newsrooms.find(event.source().newsroom()).flatMap(newsroom -> turns.begin(newsroom, event));
        turn.ifPresent(begun -> {
            floor.overhear(begun);
            transcript.settle(TranscriptLines.heard(begun.event()), List.of());
        });
    }

    private static String subscriber(Inbound.Source source) {
        return Subscriber.id(source.newsroom(), source.recipient());
    }
}
