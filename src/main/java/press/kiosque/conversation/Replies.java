package press.kiosque.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryBatch;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.DeliveryQueue;
import press.kiosque.understanding.Dialogue;
import press.kiosque.understanding.Former;
import press.kiosque.understanding.Turn;

/**
 * Hands answers over for delivery, each under an occasion named after the event and its number, so that an event that
 * comes again is answered once. Only then the dialogue moves on, and after that the event counts as settled: one that comes
 * again in between is heard from where the dialogue stood before it.
 */
@Component
class Replies {

    private final DeliveryQueue queue;
    private final Transcript transcript;
    private final Dialogues dialogues;
    private final ConversationSettings settings;

    Replies(DeliveryQueue queue, Transcript transcript, Dialogues dialogues, ConversationSettings settings) {
        this.queue = queue;
        this.transcript = transcript;
        this.dialogues = dialogues;
        this.settings = settings;
    }

    /** Answers the turn, unless too late. */
    void give(Turn turn, List<Answer> answers) {
        give(turn, answers, Optional.empty());
    }

    /** The same where the reader has just changed what they had chosen. */
    void give(Turn turn, List<Answer> answers, Optional<Former> changed) {
        give(turn, answers, changed.orElse(null), dialogues::save);
    }

    /** Says what the reader did not just ask for, unless too late; a dialogue that they have moved on meanwhile stays so. */
    void volunteer(Turn turn, List<Answer> answers) {
        give(turn, answers, null, after -> dialogues.saveUnlessMoved(turn.before(), after));
    }

    private void give(Turn turn, List<Answer> answers, @Nullable Former changed, Consumer<Dialogue> save) {
        List<Answer> given = isLate(turn) ? List.of() : answers;
        List<TranscriptLine> said = new ArrayList<>();
        for (int n = 0; n < given.size(); n++) {
            said.add(handOver(occasion(turn.eventId(), n + 1), turn, given.get(n)));
        }
        given.stream()
                .reduce((first, second) -> second)
                .ifPresent(last -> save.accept(turn.before().after(turn.eventId(), last.saying(), changed)));
        transcript.settle(TranscriptLines.heard(turn.event()), said);
    }

    /** Whether it is too late to answer this turn. */
    boolean isLate(Turn turn) {
        return turn.at().plus(settings.answerWithin()).isBefore(turn.now());
    }

    /** The occasion of the answer of this number, from 1 on, to this event. */
    static String occasion(String event, int number) {
        return "reply:" + event + ":" + number;
    }

    private TranscriptLine handOver(String occasion, Turn turn, Answer answer) {
        bring(occasion, isOwed(turn, answer) ? DeliveryKind.FAREWELL : DeliveryKind.REPLY, turn, answer);
        return TranscriptLines.said(occasion, turn, answer);
    }

    /** Whether it confirms a stop, or that one is taken back, which the reader must read whoever else speaks. */
    private static boolean isOwed(Turn turn, Answer answer) {
        return answer.template().equals(Agreement.STOPPED)
                || (turn.stopped() && answer.template().equals(Agreement.BACK));
    }

    /** Brings this under this occasion, unless it comes too late; it is no line of the dialogue. */
    void bring(String occasion, DeliveryKind kind, Turn turn, Answer answer) {
        var parcel = new DeliveryBatch.Parcel(turn.reader().id(), answer.message(), answer.told(), answer.stories());
        queue.put(new DeliveryBatch(
                turn.newsroom().id(), occasion, kind, turn.at().plus(settings.answerWithin()), List.of(parcel)));
    }
}
