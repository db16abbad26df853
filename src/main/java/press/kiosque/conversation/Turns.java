package press.kiosque.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.message.Inbound;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.understanding.Turn;

/** Gives the reader their turn. */
@Component
class Turns {

    private final Arrivals arrivals;
    private final Dialogues dialogues;
    private final Transcript transcript;
    private final Clock clock;

    Turns(Arrivals arrivals, Dialogues dialogues, Transcript transcript, Clock clock) {
        this.arrivals = arrivals;
        this.dialogues = dialogues;
        this.transcript = transcript;
        this.clock = clock;
    }

    /** The turn that this event gives, written down; none if it has had its answer, for then it came to us again. */
    Optional<Turn> begin(Newsroom newsroom, Inbound.FromReader event) {
        if (!transcript.begin(TranscriptLines.heard(event))) {
            return Optional.empty();
        }
        transcript.amend(event);
        Instant now = clock.instant();
        Subscriber reader = arrivals.receive(newsroom, event, now);
        return Optional.of(new Turn(
                newsroom,
                reader,
                dialogues.with(reader.id()).before(event.source().id()),
                event,
                now));
    }
}
