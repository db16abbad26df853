package press.kiosque.messenger;

import java.time.Duration;
import press.kiosque.message.SendResult;

/** What we do about an error of Graph. */
enum Reaction {
    /** The message may have been sent: wait for its echo. */
    AWAIT_ECHO,
    /** A passing fault: again soon, a few times. */
    RETRY_SOON,
    /** Too many calls: again when Graph allows it, at the earliest after a minute. */
    SLOW_DOWN,
    /** This thread takes nothing for a moment: again in a minute, while the Page's others go on. */
    BUSY,
    /** The thread is not ours for now: again in a while. */
    HOLD,
    /** The reader cannot receive now: again in a while, a few times. */
    CANNOT_RECEIVE,
    /** Send again as plain text: templates are not shown in this thread. */
    AS_TEXT,
    /** Send again without pictures: one of them cannot be fetched. */
    WITHOUT_IMAGES,
    /** This reader cannot be reached until they write to us. */
    READER_UNREACHABLE,
    /** This message is wrong and stays wrong. */
    REFUSED,
    /** Somebody must mend the Page's connection first. */
    STOP_PAGE;

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WHILE = Duration.ofMinutes(15);

    /**
     * The outcome that calls for this reaction.
     *
     * @param cause for logs and the delivery's row
     * @param usage what Graph told of our use of it
     */
    SendResult outcome(String cause, Usage usage) {
        return switch (this) {
            case AWAIT_ECHO -> new SendResult.Unknown(cause);
            case RETRY_SOON -> new SendResult.Failing(SOON, cause, false);
            case CANNOT_RECEIVE -> new SendResult.Failing(WHILE, cause, true);
            case SLOW_DOWN -> new SendResult.RetryAfter(longer(MINUTE, usage.regainAccess()), cause);
            case BUSY -> new SendResult.RetryAfter(MINUTE, cause);
            case HOLD -> new SendResult.RetryAfter(WHILE, cause);
            case READER_UNREACHABLE -> new SendResult.Unreachable(cause);
            case AS_TEXT, WITHOUT_IMAGES, REFUSED -> new SendResult.Refused(cause);
            case STOP_PAGE -> new SendResult.PageStopped(cause);
        };
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
