package press.kiosque.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.message.SendResult;
import press.kiosque.message.SendResult.Unreachable;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/**
 * What a batch leaves on its readers beside what they received: a digest that could not be brought waits for them, and a
 * permission for one message is spent once. Safe to repeat.
 */
@Component
class ReaderMarks {

    private final Subscribers subscribers;

    ReaderMarks(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    /** Marks the readers of these attempts; those that were not sent have no result. */
    void after(
            DeliveryBatch batch,
            List<Attempt> attempts,
            Map<Attempt, SendResult> results,
            Map<String, Subscriber> readers) {
        if (batch.kind() == DeliveryKind.DIGEST) {
            List<String> waiting = attempts.stream()
                    .filter(attempt -> attempt.row().outcome() == Outcome.UNREACHABLE
                            || results.get(attempt) instanceof Unreachable)
                    .map(attempt -> readers.get(attempt.row().subscriber()))
                    .filter(ReaderMarks::waitsForNothing)
                    .map(Subscriber::id)
                    .toList();
            subscribers.waiting(waiting, batch.occasion());
        }
        subscribers.spent(spent(results));
    }

    /** One that waits is enough: it is made anew when the reader is back, so a later one would say the same. */
    private static boolean waitsForNothing(@Nullable Subscriber reader) {
        return reader != null && reader.presence().waiting() == null;
    }

    /** Whatever became of the message: only one that was put off may use its token again. */
    private static Map<String, String> spent(Map<Attempt, SendResult> results) {
        var spent = new HashMap<String, String>();
        results.forEach((attempt, result) -> {
            boolean putOff = result instanceof SendResult.RetryAfter || result instanceof SendResult.PageStopped;
            if (!putOff && attempt.outgoing() != null && attempt.outgoing().by().token() != null) {
                spent.put(attempt.row().subscriber(), attempt.outgoing().by().token());
            }
        });
        return spent;
    }
}
