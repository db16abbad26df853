package press.kiosque.numbers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.Delivery;

/** Finds for each tap and stop the message that it followed: the last one before it, of the same day or the day before. */
final class Acts {

    /** So long an act is taken for an answer to a message. */
    static final Duration ANSWER = Duration.ofHours(24);

    private final Map<String, List<Act>> byReader = new HashMap<>();

    /** The reader tapped something; its payload may name an article. */
    void tap(String reader, Instant at, @Nullable String payload) {
        int colon = payload == null ? -1 : payload.indexOf(':');
        add(reader, new Act(at, false, colon < 0 || payload == null ? "" : payload.substring(colon + 1)));
    }

    /** The reader said stop. */
    void stop(String reader, Instant at) {
        add(reader, new Act(at, true, ""));
    }

    private void add(String reader, Act act) {
        byReader.computeIfAbsent(reader, absent -> new ArrayList<>(2)).add(act);
    }

    /** A message went to a reader; may come in any order. */
    void sent(Delivery row) {
        for (Act act : byReader.getOrDefault(row.subscriber(), List.of())) {
            act.offer(row);
        }
    }

    /** The acts for which a message was found. */
    Stream<Act> answers() {
        return byReader.values().stream().flatMap(List::stream).filter(act -> act.message != null);
    }

    /** A tap or a stop. */
    static final class Act {

        private final Instant at;
        private final boolean stop;
        private final String article;
        private @Nullable Delivery message;

        private Act(Instant at, boolean stop, String article) {
            this.at = at;
            this.stop = stop;
            this.article = article;
        }

        private void offer(Delivery row) {
            Instant sent = row.claimedAt();
            boolean answered = sent.isBefore(at) && sent.plus(ANSWER).isAfter(at);
            if (answered && (message == null || sent.isAfter(message.claimedAt()))) {
                message = row;
            }
        }

        boolean isStop() {
            return stop;
        }

        /** The article that the tap is about; empty if it names none. */
        String article() {
            return article;
        }

        Delivery message() {
            if (message == null) {
                throw new IllegalStateException("this act answers no message");
            }
            return message;
        }
    }
}
