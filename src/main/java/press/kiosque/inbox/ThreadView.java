package press.kiosque.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.kiosque.conversation.Note;
import press.kiosque.conversation.Takeover;
import press.kiosque.conversation.Tip;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.subscriber.Subscriber;

/**
 * All that a journalist needs in order to answer a reader.
 *
 * @param entries the whole thread, oldest first
 * @param interests what the reader follows, received and tapped; null where the reader has agreed to nothing of the kind
 * @param bot when the bot takes the thread back by itself; null if it has it
 */
record ThreadView(
        Subscriber reader,
        Takeover thread,
        List<Entry> entries,
        @Nullable Interests interests,
        ReplyTime replyTime,
        List<Tip> tips,
        List<Note> notes,
        @Nullable Instant bot) {

    /**
     * When the last of what the reader did on the page was done; an answer takes away nothing that came later. Our own lines
     * don't count: what the reader wrote before them may be on its way to us still. Of one whose lines are no longer kept, all
     * that waits was seen.
     */
    Instant seen() {
        Instant waiting =
                thread.waiting() == null ? Instant.EPOCH : thread.waiting().last();
        return entries.stream()
                .filter(entry -> entry.voice() == Voice.READER)
                .map(Entry::at)
                .max(Instant::compareTo)
                .orElse(waiting);
    }

    /** Who said it. */
    enum Voice {
        READER,
        BOT,
        JOURNALIST,
        ELSEWHERE
    }

    /**
     * One line.
     *
     * @param kind how it was said, or by which template
     * @param by user name of a journalist; null of others
     * @param delivery how far it got; null of the reader's, and of what was not sent by us
     */
    record Entry(
            Instant at,
            Voice voice,
            String kind,
            String text,
            @Nullable String by,
            @Nullable Delivery delivery) {

        /** The ledger's word for how far it got; empty where it does not apply. */
        public String state() {
            if (delivery == null) {
                return voice == Voice.JOURNALIST ? "QUEUED" : "";
            }
            return delivery.state();
        }
    }

    /**
     * What the reader takes an interest in.
     *
     * @param topics names of those followed
     * @param received newest first
     * @param taps newest first
     */
    record Interests(List<String> topics, List<Received> received, List<TranscriptLine> taps) {}

    /** Stories that reached the reader; whether the phone has shown them. */
    record Received(Instant at, DeliveryKind kind, List<String> titles, boolean seen) {}
}
