package press.kiosque.conversation;

import org.springframework.stereotype.Component;
import press.kiosque.delivery.Deliveries;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Forgets readers who ask for it: what they said, what they asked for and agreed to, and what they received. */
@Component
public class Forgetting {

    private final Transcript transcript;
    private final Dialogues dialogues;
    private final DeskPapers papers;
    private final Consents consents;
    private final Deliveries deliveries;
    private final Subscribers subscribers;

    Forgetting(
            Transcript transcript,
            Dialogues dialogues,
            DeskPapers papers,
            Consents consents,
            Deliveries deliveries,
            Subscribers subscribers) {
        this.transcript = transcript;
        this.dialogues = dialogues;
        this.papers = papers;
        this.consents = consents;
        this.deliveries = deliveries;
        this.subscribers = subscribers;
    }

    /** Forgets everything about the readers of this request; safe to repeat. */
    public void forget(Inbound.ErasureAsked asked) {
        asked.recipients().stream()
                .map(recipient -> Subscriber.id(asked.source().newsroom(), recipient))
                .forEach(this::forget);
    }

    private void forget(String reader) {
        subscribers.erase(reader);
        transcript.erase(reader);
        dialogues.erase(reader);
        papers.erase(reader);
        deliveries.erase(reader);
        consents.erase(reader);
    }
}
