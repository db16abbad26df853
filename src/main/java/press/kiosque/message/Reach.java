package press.kiosque.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a reader can be written to now, and why. */
public sealed interface Reach {

    /**
     * Yes, by this rule. Who sends the message gives the same rule to the channel.
     *
     * @param token with {@link Rule#ONE_TIME_TOKEN} the token to spend, else null
     */
    record By(Rule rule, @Nullable String token) implements Reach {
        public By {
            if ((rule == Rule.ONE_TIME_TOKEN) != (token != null)) {
                throw new IllegalArgumentException("a token goes with ONE_TIME_TOKEN and with no other rule");
            }
        }

        public By(Rule rule) {
            this(rule, null);
        }
    }

    /** No, for this reason. */
    record Not(Reason reason) implements Reach {}

    /** Until when a rule permits something. */
    record Until(Rule rule, Instant end) {}

    /** What permits a message. */
    enum Rule {
        /** The reader wrote or tapped a short while ago. */
        OPEN_WINDOW,
        /** The Page may send news to who asked for it, whenever it likes. */
        NEWS_TAG,
        /** The reader permitted one message about this. */
        ONE_TIME_TOKEN,
        /** A person of the newsroom answers what the reader wrote some days ago. */
        HUMAN_AGENT,
        /** The channel sets no limit. */
        ALWAYS
    }

    /** What forbids a message. */
    enum Reason {
        /** The reader has not written or tapped for too long. */
        WINDOW_SHUT,
        /** Even a person's answer is too late: the reader has not written or tapped for longer still. */
        HUMAN_TOO_LATE,
        /** The newsroom has no connection to the channel. */
        NOT_CONNECTED,
        /** The channel's owner has blocked the Page: nothing goes out until it is mended. */
        PAGE_STOPPED
    }
}
