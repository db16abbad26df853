package press.kiosque.delivery;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.Sender.Sent;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.SendResult;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/**
 * What a batch leaves on its readers beside what they received: a digest that could not be brought waits for them, what
 * their attention or a person in the thread put off is owed to them, and a permission for one message is spent once. Safe to
 * repeat.
 */
@Component
class ReaderMarks {

    private final Subscribers subscribers;

    ReaderMarks(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    /**
     * Owes readers what is put off, before that is claimed: a crash in between may owe what is then sent, never lose it.
     */
    void before(List<Attempt> attempts) {
        subscribers.owe(stories(attempts.stream().filter(attempt -> Attention.Reason.isIn(attempt.row()))));
    }

    /** A person speaks with these readers: what came to them unasked is owed, and their digest waits. */
    void held(DeliveryBatch batch, List<Attempt> attempts) {
        if (batch.kind().unasked()) {
            subscribers.owe(stories(attempts.stream()));
        }
        if (batch.kind() == DeliveryKind.DIGEST) {
            subscribers.waiting(
                    attempts.stream().map(attempt -> attempt.row().subscriber()).toList(), batch.occasion());
        }
    }

    private static Map<String, List<String>> stories(Stream<Attempt> attempts) {
        return attempts.collect(toMap(
                attempt -> attempt.row().subscriber(),
                attempt -> attempt.parcel().stories(),
                (one, other) -> other));
    }

    /** Marks the readers of these attempts, of which some were sent. */
    void after(DeliveryBatch batch, List<Attempt> attempts, List<Sent> sent, Map<String, Subscriber> readers) {
        if (batch.kind() == DeliveryKind.DIGEST) {
            List<String> waiting = unreachable(attempts, sent)
                    .map(attempt -> readers.get(attempt.row().subscriber()))
                    .filter(ReaderMarks::waitsForNothing)
                    .map(Subscriber::id)
                    .toList();
            subscribers.waiting(waiting, batch.occasion());
        }
        subscribers.spent(spent(sent));
    }

    private static Stream<Attempt> unreachable(List<Attempt> attempts, List<Sent> sent) {
        return Stream.concat(
                attempts.stream().filter(attempt -> attempt.row().outcome() == Outcome.UNREACHABLE),
                sent.stream()
                        .filter(one -> one.attempt().hasMissed(one.result()))
                        .map(Sent::attempt));
    }

    /** One that waits is enough: it is made anew when the reader is back, so a later one would say the same. */
    private static boolean waitsForNothing(@Nullable Subscriber reader) {
        return reader != null && reader.presence().waiting() == null;
    }

    /** Whatever became of the message: only one that was put off may use its token again. */
    private static Map<String, String> spent(List<Sent> sent) {
        var spent = new HashMap<String, String>();
        for (Sent one : sent) {
            Outgoing outgoing = one.attempt().outgoing();
            if (outgoing != null && outgoing.by().token() != null && !isPutOff(one)) {
                spent.put(one.attempt().row().subscriber(), outgoing.by().token());
            }
        }
        return spent;
    }

    private static boolean isPutOff(Sent one) {
        return one.result() instanceof SendResult.RetryAfter
                || one.result() instanceof SendResult.PageStopped
                || (one.result() instanceof SendResult.Failing && !one.attempt().isLast());
    }
}
