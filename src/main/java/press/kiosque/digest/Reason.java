package press.kiosque.digest;

/**
 * Why a story is in a reader's digest: the strongest of what made it rise.
 *
 * @param kind which part it was
 * @param about the keyword as the reader wrote it, the topic's slug, or the id of the story that this one develops; empty
 *     for other kinds
 * @param newsrooms how many tell the story
 */
public record Reason(Kind kind, String about, int newsrooms) {

    /** Nothing speaks for it. */
    static final Reason NONE = new Reason(Kind.NEW, "", 1);

    /** The parts, in the order in which they are told where several apply. */
    public enum Kind {
        /** Editors put it before all others. */
        PINNED,
        /** Editors bring it to everybody. */
        MUST_CARRY,
        /** It develops a story that the reader had. */
        UPDATE,
        /** It tells of a keyword that the reader follows. */
        KEYWORD,
        /** Several newsrooms tell it. */
        COVERAGE,
        /** It is of a topic that the reader opens often or wants more of. */
        OPENED,
        /** It is of a topic that the reader follows. */
        TOPIC,
        /** It is fresh; nothing else speaks for it. */
        NEW
    }
}
