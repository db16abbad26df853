package press.kiosque.message;

/** Whether a reader can be written to now, and why. */
public sealed interface Reach {

    /** Yes, by this rule. */
    record By(Rule rule) implements Reach {}

    /** No, for this reason. */
    record Not(Reason reason) implements Reach {}

    /** What permits a message. */
    enum Rule {
        /** The reader wrote or tapped a short while ago. */
        OPEN_WINDOW,
        /** The channel sets no limit. */
        ALWAYS
    }

    /** What forbids a message. */
    enum Reason {
        /** The reader has not written or tapped for too long. */
        WINDOW_SHUT,
        /** The newsroom has no connection to the channel. */
        NOT_CONNECTED
    }
}
