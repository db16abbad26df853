package press.kiosque.numbers;

/** By what messages are counted. */
public enum Part {
    /** All of a day. */
    ALL,
    /** A push or alert, by its id. */
    PUSH,
    /** An edition, by its slug; what was asked for in the thread counts as {@code asked}. */
    EDITION,
    /** What told of a topic, by its slug. */
    TOPIC,
    /** What told a story, by its id. */
    STORY,
    /** The hour at which it was sent, 00 to 23 on the newsroom's clock. */
    HOUR
}
