package press.kiosque.message;

/** Who speaks, and whether the reader has just asked for it: rules of a channel differ by it. */
public enum Speech {
    /** The bot answers what the reader just did. */
    REPLY,
    /** The bot speaks of its own accord: a digest, an alert. */
    UNASKED,
    /** A person of the newsroom speaks in their own words. */
    HUMAN
}
