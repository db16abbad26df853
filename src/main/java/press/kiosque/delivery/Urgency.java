package press.kiosque.delivery;

/** What goes first; the earlier here, the sooner. Each has a queue of its own, named after it. */
public enum Urgency {
    /** Somebody waits for an answer. */
    REPLIES,
    /** Breaking news. */
    ALERTS,
    /** What comes at its hour. */
    DIGESTS
}
