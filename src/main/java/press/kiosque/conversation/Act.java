package press.kiosque.conversation;

/** The kinds of things that a reader can want from the bot. */
enum Act {
    /** Meet the bot: Get Started, a link to the thread, a greeting. */
    OPEN,
    /** See the topics to follow. */
    TOPICS,
    FOLLOW,
    UNFOLLOW,
    /** Choose no further topic. */
    TOPICS_DONE,
    /** See the hours to choose from. */
    HOURS,
    /** Have the digest at this hour: the opt-in. */
    HOUR,
    /** Read the top stories now. */
    TOP,
    /** Read more about a topic, or more like an article. */
    MORE,
    /** Have an edition now, made from what is fresh. */
    EDITION,
    STOP,
    /** Have again what was stopped. */
    START,
    LANGUAGE,
    HELP,
    THANKS,
    /** Show us something that is not words. */
    SHOW,
    /** We did not understand. */
    UNCLEAR,
    /** Nothing that wants an answer. */
    NOTHING,
    /** Speak with a person of the newsroom. */
    NEWSROOM,
    /** Have the bot answer again instead of waiting for a person. */
    BOT,
    /** Say whether the newsroom may use what the reader sent. */
    TIP
}
