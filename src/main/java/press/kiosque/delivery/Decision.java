package press.kiosque.delivery;

import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Reach;

/** Whether something may be sent to a reader at a moment. */
sealed interface Decision {

    /** It may, by this rule. */
    record Go(Addressee to, Reach.By by) implements Decision {}

    /**
     * It may not.
     *
     * @param reason a code: one of {@link Reach.Reason}, of {@link Attention.Reason}, {@code NO_CONSENT},
     *     {@code STOPPED} or {@code READER_GONE}
     */
    record No(Outcome outcome, String reason) implements Decision {}

    /** Not now: the whole Page is stopped, and this is to be tried again when it goes on. */
    record Later(String reason) implements Decision {}
}
