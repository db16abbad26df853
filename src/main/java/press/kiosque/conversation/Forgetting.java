package press.kiosque.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Deliveries;
import press.kiosque.message.Inbound;
import press.kiosque.poll.PollAnswers;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Forgets readers who ask for it: what they said and answered, what they asked for and agreed to, and what they received. */
@Component
public class Forgetting {

    private final Transcript transcript;
    private final Dialogues dialogues;
    private final DeskPapers papers;
    private final Consents consents;
    private final Deliveries deliveries;
    private final PollAnswers answers;
    private final Subscribers subscribers;

    Forgetting(
            Transcript transcript,
            Dialogues dialogues,
            DeskPapers papers,
            Consents consents,
            Deliveries deliveries,
            PollAnswers answers,
            Subscribers subscribers) {
        this.transcript = transcript;
        this.dialogues = dialogues;
        this.papers = papers;
        this.consents = consents;
        this.deliveries = deliveries;
        this.answers = answers;
        this.subscribers = subscribers;
    }

    /**
     * Forgets everything about the readers of this request; safe to repeat. Whoever asked in the thread was forgotten there
     * and then; if they have written again since, what they have now is a new beginning, and stays.
     */
    public void forget(Inbound.ErasureAsked asked) {
        boolean inThread = asked.user().isEmpty();
        forget(asked.recipients().stream()
                .map(recipient -> Subscriber.id(asked.source().newsroom(), recipient))
                .filter(reader ->
                        !inThread || !hasActedSince(reader, asked.source().at()))
                .toList());
    }

    private boolean hasActedSince(String reader, Instant moment) {
        return subscribers
                .find(reader)
                .map(found -> found.presence().lastAct())
                .filter(last -> last.isAfter(moment))
                .isPresent();
    }

    /** Forgets everything about these readers. */
    public void forget(List<String> readers) {
        if (!readers.isEmpty()) {
            forgetWords(readers);
            dialogues.erase(readers);
            subscribers.erase(readers);
        }
    }

    private void forgetWords(List<String> readers) {
        transcript.erase(readers);
        papers.erase(readers);
        deliveries.erase(readers);
        answers.erase(readers);
        consents.erase(readers);
    }

    /**
     * Forgets everything about the reader but the address, until when it may be written to, and in which language. Our question
     * stands until the answer takes its place: after a crash the reader's yes comes again, and must be understood.
     */
    void allButTheAddress(Subscriber reader, Instant now) {
        Optional<Subscriber> before = subscribers.find(reader.id());
        forgetWords(List.of(reader.id()));
        subscribers.save(
                Subscriber.visiting(reader.newsroom(), reader.recipient(), reader.language(), reader.zone(), now));
        before.ifPresent(known -> {
            if (known.presence().lastAct() != null && known.windowEnds() != null) {
                subscribers.windowOpen(reader.id(), known.presence().lastAct(), known.windowEnds());
            }
        });
    }
}
