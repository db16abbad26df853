package press.kiosque.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import press.kiosque.message.Reach.Rule;

/**
 * One row of the ledger: somebody took it on to bring this occasion to this reader, and what became of it.
 *
 * @param id {@code occasion|subscriber}, with {@code #attempt} behind it from the second attempt on
 * @param claimedAt when it was taken on; from then on nobody else sends it
 * @param outcome null while nobody knows: on its way, or its process died
 * @param reason why not, in a word of the channel or of ours; null where it was accepted
 * @param messageId the channel's own id; null if it was not accepted
 * @param settledAt when the outcome was known
 * @param articles ids of the articles told
 * @param echoedAt when the channel told us that it had sent it, whatever the outcome says
 * @param rule by which it was permitted; null if nothing was sent, or on rows older than this column
 * @param opened ids of the articles among them whose links the reader opened
 * @param openedAt when the first of them was opened; null if none was
 */
public record Delivery(
        @BsonId String id,
        String newsroom,
        String subscriber,
        String occasion,
        DeliveryKind kind,
        int attempt,
        Instant claimedAt,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String messageId,
        @Nullable Instant settledAt,
        List<String> articles,
        @Nullable Instant echoedAt,
        @Nullable Rule rule,
        List<String> opened,
        @Nullable Instant openedAt) {

    public Delivery {
        articles = List.copyOf(articles);
        opened = List.copyOf(Objects.requireNonNullElse(opened, List.of()));
    }

    /** What became of a delivery. */
    public enum Outcome {
        /** The channel took it. */
        ACCEPTED,
        /** It may have been sent: its echo will tell, or it is sent again once. */
        UNKNOWN,
        /** Not sent; the next attempt is in the queue. */
        DEFERRED,
        /** Not sent: no rule lets us write to the reader now, or the channel cannot reach them. */
        UNREACHABLE,
        /** Not sent: the message was at fault. */
        REFUSED,
        /** Not sent: the reader has not agreed to it, or no longer, or wants to be left alone for now. */
        WITHHELD,
        /** Not sent: it was too late. */
        EXPIRED;

        /** Whether the reader does not get it, and that is certain. */
        public boolean isUnsent() {
            return switch (this) {
                case UNREACHABLE, REFUSED, WITHHELD, EXPIRED -> true;
                case ACCEPTED, UNKNOWN, DEFERRED -> false;
            };
        }
    }

    /** The row's id for this attempt. */
    public static String id(String occasion, String subscriber, int attempt) {
        String first = occasion + "|" + subscriber;
        return attempt == 1 ? first : first + "#" + attempt;
    }

    /** Its outcome as pages name it: what was sent is {@code ACCEPTED}, of what nobody knows it is {@code CLAIMED}. */
    public String state() {
        if (sent()) {
            return Outcome.ACCEPTED.name();
        }
        return outcome == null ? "CLAIMED" : outcome.name();
    }

    /** Whether the channel has it, by its answer or by its echo. */
    public boolean sent() {
        return outcome == Outcome.ACCEPTED || echoedAt != null;
    }
}
