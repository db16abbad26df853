package press.kiosque.message;

import java.time.Duration;

/** What became of one message. */
public sealed interface SendResult {

    /** The channel took it and will bring it. */
    record Accepted(String messageId) implements SendResult {}

    /** No answer: it may have been sent. Its echo will tell. */
    record Unknown(String cause) implements SendResult {}

    /** Not sent: too much at once, or nobody can be sent anything; again after this delay. */
    record RetryAfter(Duration delay, String cause) implements SendResult {}

    /**
     * Not sent, and nobody else is concerned: again after this delay, and each time after twice as long, a few times.
     *
     * @param readerMayBeGone whether the reader counts as gone if it goes on
     */
    record Failing(Duration delay, String cause, boolean readerMayBeGone) implements SendResult {}

    /** Not sent: this reader cannot be reached until they write to us. */
    record Unreachable(String cause) implements SendResult {}

    /** Not sent and never will be: the message is at fault, and so are we. */
    record Refused(String cause) implements SendResult {}

    /** Not sent, nor will any other be until somebody mends the Page's connection. */
    record PageStopped(String cause) implements SendResult {}
}
